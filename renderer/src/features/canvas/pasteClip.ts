import { deedTitle } from '#shared/catalog/deedTitle.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { openNoteClip, readClipNote } from '#shared/file/readNoteClip.ts'
import { addNotes } from '#shared/model/note/addNote.ts'
import { pasteNotes } from '#shared/model/note/copyNotes.ts'
import type { Block, Note } from '#shared/model/note/note.ts'
import { hasRoom } from '#shared/model/plan/hasRoom.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { Label } from '#renderer/state/label.ts'
import { linesOf, toClipLine, type ClipLine } from './clipLines.ts'
import type { Desk } from './editNotes.ts'
import { sayFull } from './editMany.ts'
import { inSlices, type Slicing } from './inSlices.ts'

/** What a clipboard holds: our notes as text, empty when there are none, and the text for everyone. */
export interface Clip {
  readonly notes: string
  readonly text: string
}

export interface PastePlace {
  readonly block: Block
  /** The note that the new ones follow; null for the end of the block. */
  readonly after: NoteId | null
}

/** Adds what the clipboard holds as one step, says how much, and chooses it. Nothing is added unless all is. */
export async function pasteClip(desk: Desk, clip: Clip, place: PastePlace, slicing: Slicing): Promise<void> {
  if (clip.notes !== '') await pasteCopied(desk, clip.notes, place, slicing)
  else await pasteLines(desk, linesOf(clip.text), place, slicing)
}

const groupSize = 100

async function pasteLines(
  desk: Desk,
  lines: readonly string[],
  { block, after }: PastePlace,
  slicing: Slicing,
): Promise<void> {
  const { plan } = desk.document.getState()
  if (lines.length === 0) return
  if (!hasRoom(plan, lines.length)) return sayFull(desk, lines.length)
  const { segmentFilter } = desk.session.getState()
  const segments = segmentFilter !== null && block !== 'customer_segments' ? [segmentFilter] : []
  const coming: (ClipLine & { id: NoteId; segments: readonly NoteId[] })[] = []
  // The plan grows beside the one that is shown, group by group, and takes its place at the end.
  let next = plan
  let last = after
  const add = (to: Plan, notes: typeof coming, behind: NoteId | null) =>
    addNotes(to, { block, notes, ...(behind !== null && { after: behind }) })
  const isWhole = await inSlices(
    lines,
    groupSize,
    (group) => {
      const notes = group.map((line) => ({ ...toClipLine(line), id: newId<NoteId>(), segments }))
      next = add(next, notes, last)
      coming.push(...notes)
      if (last !== null) last = notes.at(-1)?.id ?? last
    },
    slicing,
  )
  if (!isWhole) return sayStopped(desk)
  const fitted = coming.filter(({ details }) => details !== '').length
  finish(desk, coming, fitted, (now) =>
    now.records === plan.records ? { ...now, records: next.records } : add(now, coming, after),
  )
}

async function pasteCopied(desk: Desk, text: string, place: PastePlace, slicing: Slicing): Promise<void> {
  const { plan } = desk.document.getState()
  const opened = openNoteClip(new TextEncoder().encode(text))
  if (!opened.ok || opened.value.length === 0) return sayUnreadable(desk)
  if (!hasRoom(plan, opened.value.length)) return sayFull(desk, opened.value.length)
  const read: (Note | null)[] = []
  const isWhole = await inSlices(
    opened.value,
    groupSize,
    (group, from) => read.push(...group.map((raw, index) => readClipNote(raw, from + index))),
    slicing,
  )
  if (!isWhole) return sayStopped(desk)
  const notes = read.filter((note) => note !== null)
  if (notes.length < read.length) return sayUnreadable(desk)
  const ids = notes.map(() => newId<NoteId>())
  // Notes of several blocks go back to theirs, those of one go where the keyboard is.
  const isOneBlock = notes.every(({ block }) => block === notes[0]?.block)
  const target = isOneBlock
    ? { block: place.block, ...(place.after !== null && { after: place.after }) }
    : { block: null }
  const copies = notes.map((note, index) => ({ ...note, id: ids[index] ?? note.id }))
  finish(desk, copies, 0, (now) => pasteNotes(now, { notes, ids, ...target }))
}

type Coming = readonly { readonly id: NoteId; readonly title: string }[]

/** One step; its toast takes it back, and what came is chosen. */
function finish(desk: Desk, coming: Coming, fitted: number, change: (plan: Plan) => Plan): void {
  const { document, session } = desk
  const before = document.getState().plan
  if (!hasRoom(before, coming.length)) return sayFull(desk, coming.length)
  const one = coming.length === 1
  const values = { title: deedTitle(coming[0]?.title ?? ''), notes: coming.length, count: fitted }
  document.commit({ label: { key: one ? 'pasteNote' : 'pasteNotes', values } }, change)
  if (document.getState().plan === before) return
  session.select(coming.map(({ id }) => id))
  const key: Label['key'] = one
    ? fitted > 0
      ? 'pastedNoteFitted'
      : 'pastedNote'
    : fitted > 0
      ? 'pastedNotesFitted'
      : 'pastedNotes'
  session.toast({ label: { key, values }, undo: () => document.undo() })
}

function sayStopped({ session }: Desk): void {
  session.toast({ label: { key: 'pasteStopped' } })
}

function sayUnreadable({ session }: Desk): void {
  session.toast({ label: { key: 'pasteUnreadable' }, tone: 'problem' })
}
