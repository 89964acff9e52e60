import type { NoteId } from '#shared/lib/ids.ts'
import { formatNoteClip, noteClipType } from '#shared/file/formatNoteClip.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { currentBlock } from './blockWays.ts'
import { chosenNotes } from './chooseNotes.ts'
import { linesOf } from './clipLines.ts'
import { draftOf } from './draft.ts'
import { removeChosen } from './editMany.ts'
import { leaveTitle, typeTitle, type Desk } from './editNotes.ts'
import type { Clip, PastePlace } from './pasteClip.ts'
import { paste, stopPasting } from './pasting.ts'

/** Copy, cut and paste of the engine mean the chosen notes wherever no field has the keyboard. */
export function listenToClipboard(desk: Desk): () => void {
  const onCopy = (event: ClipboardEvent) => copyChosen(desk, event)
  const onCut = (event: ClipboardEvent) => {
    const ids = chosenNotes(desk)
    if (copyChosen(desk, event)) removeChosen(desk, ids)
  }
  const onPaste = (event: ClipboardEvent) => pasteHere(desk, event)
  document.addEventListener('copy', onCopy)
  document.addEventListener('cut', onCut)
  document.addEventListener('paste', onPaste)
  return () => {
    document.removeEventListener('copy', onCopy)
    document.removeEventListener('cut', onCut)
    document.removeEventListener('paste', onPaste)
    stopPasting(desk.session)
  }
}

const others =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]'

/** A field, a dialog or a menu keeps the clipboard to itself. */
function isElsewhere({ target }: Event): boolean {
  return target instanceof Element && target.closest(others) !== null
}

/** Puts the chosen notes on the clipboard, as text for everyone and whole for us; false when nothing is. */
function copyChosen(desk: Desk, event: ClipboardEvent): boolean {
  const ids = chosenNotes(desk)
  const hasText = getSelection()?.isCollapsed === false
  if (!event.clipboardData || isElsewhere(event) || hasText || ids.length === 0) return false
  const { plan } = desk.document.getState()
  const notes = ids.map((id) => getNote(plan, id)).filter((note) => note !== null)
  const lines = notes.map(({ title }) => title.replace(/\s+/g, ' ').trim())
  event.clipboardData.setData('text/plain', lines.join('\n'))
  event.clipboardData.setData(noteClipType, formatNoteClip(notes))
  event.preventDefault()
  return true
}

function pasteHere(desk: Desk, event: ClipboardEvent): void {
  if (!event.clipboardData) return
  const clip: Clip = {
    notes: event.clipboardData.getData(noteClipType),
    text: event.clipboardData.getData('text/plain'),
  }
  if (clip.notes === '' && clip.text.trim() === '') return
  const { target } = event
  const place =
    target instanceof HTMLTextAreaElement && desk.session.getState().editing !== null
      ? placeWhileTyping(desk, target, clip)
      : isElsewhere(event)
        ? null
        : { clip, ...placeOfChoice(desk) }
  if (place === null) return
  event.preventDefault()
  void paste(desk, place.clip, place)
}

function placeOfChoice(desk: Desk): PastePlace {
  const { plan } = desk.document.getState()
  const block = currentBlock(desk) ?? 'customer_segments'
  const last = desk.session.getState().selection.at(-1)
  const note = last === undefined ? null : getNote(plan, last as NoteId) // safe: a lookup decides
  return { block, after: note?.block === block ? note.id : null }
}

/**
 * Several lines pasted into a title: the first joins it, each other becomes a note behind it. Notes, and
 * lines into an empty new title, take its place. Null when the field takes the text itself.
 */
function placeWhileTyping(
  desk: Desk,
  field: HTMLTextAreaElement,
  clip: Clip,
): (PastePlace & { readonly clip: Clip }) | null {
  const { editing } = desk.session.getState()
  const [first, ...rest] = linesOf(clip.text)
  if (editing === null || field.closest('[data-card]') === null || first === undefined) return null
  const { draft } = draftOf(desk.session).getState()
  const isEmpty = field.value.trim() === ''
  if (isEmpty && draft?.id === editing && (rest.length > 0 || clip.notes !== '')) {
    const { block, after } = draft
    leaveTitle(desk)
    return { clip, block, after }
  }
  const { value, selectionStart, selectionEnd } = field
  const title = value.slice(0, selectionStart) + first + value.slice(selectionEnd)
  if (rest.length === 0 || title.length > recordLimits.title) return null
  typeTitle(desk, editing, title)
  leaveTitle(desk)
  const note = getNote(desk.document.getState().plan, editing)
  return note && { clip: { notes: '', text: rest.join('\n') }, block: note.block, after: note.id }
}
