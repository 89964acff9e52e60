import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { formatNoteClip } from '#shared/file/formatNoteClip.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { createNote } from '#shared/model/note/addNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Block } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Desk } from '#renderer/features/canvas/editNotes.ts'
import type { Slicing } from '#renderer/features/canvas/inSlices.ts'
import { pasteClip, type Clip } from '#renderer/features/canvas/pasteClip.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'
import { openDesk } from '../../support/openDesk.ts'

const quiet: Slicing = { onProgress: () => {}, isStopped: () => false }
const paste = (desk: Desk, clip: Partial<Clip>, block: Block = 'channels', after: string | null = null) =>
  pasteClip(
    desk,
    { notes: '', text: '', ...clip },
    { block, after: after === null ? null : noteId(after) },
    quiet,
  )

const titles = ({ document }: Desk, block: Block = 'channels') => {
  const { plan } = document.getState()
  return notesInBlock(plan, block).map((id) => getNote(plan, id)?.title)
}
const lastToast = ({ session }: Desk) => session.getState().toasts.at(-1)

describe('pasted lines', () => {
  it('are one note each, in their sequence, as one step that the toast takes back', async () => {
    const desk = openDesk()
    const before = desk.document.getState().plan
    await paste(desk, { text: '- Web shop\n\n- Market\n' }, 'channels', 'stall')
    expect(titles(desk)).toEqual(['Stall', 'Web shop', 'Market'])
    expect(desk.document.getState().history.past).toHaveLength(1)
    expect(lastToast(desk)?.label).toMatchObject({ key: 'pastedNotes', values: { notes: 2 } })
    lastToast(desk)?.undo?.()
    expect(desk.document.getState().plan.records).toBe(before.records)
  })

  it('are chosen, and serve the segment whose filter is in force', async () => {
    const desk = openDesk()
    desk.session.filterSegment(noteId('students'))
    await paste(desk, { text: 'One\nTwo' })
    const { selection } = desk.session.getState()
    expect(selection).toHaveLength(2)
    for (const id of selection) {
      expect(getNote(desk.document.getState().plan, noteId(id))?.segments).toEqual(['students'])
    }
  })

  it('that are too long stand whole in the details, and that is said', async () => {
    const desk = openDesk()
    await paste(desk, { text: `Short\n${'long '.repeat(200)}` })
    expect(lastToast(desk)?.label).toMatchObject({ key: 'pastedNotesFitted', values: { notes: 2, count: 1 } })
    expect(checkPlan(desk.document.getState().plan)).toEqual([])
  })

  it('may be five thousand', async () => {
    const desk = openDesk()
    const lines = Array.from({ length: 5_000 }, (_, index) => `Line ${index}`)
    await paste(desk, { text: lines.join('\n') }, 'customer_segments', 'regulars')
    expect(titles(desk, 'customer_segments')).toEqual(['Regulars', ...lines, 'Students', 'Offices'])
    expect(desk.document.getState().history.past).toHaveLength(1)
  }, 30_000)

  it('that were stopped half-way leave nothing, no step and nothing to redo', async () => {
    const desk = openDesk()
    const { plan } = desk.document.getState()
    const lines = Array.from({ length: 5_000 }, (_, index) => `Line ${index}`).join('\n')
    let asked = 0
    const stopping: Slicing = { onProgress: () => (asked += 1), isStopped: () => asked > 0 }
    await pasteClip(desk, { notes: '', text: lines }, { block: 'channels', after: null }, stopping)
    const { plan: now, history } = desk.document.getState()
    expect(now).toBe(plan)
    expect([history.past, history.future]).toEqual([[], []])
    expect(lastToast(desk)?.label.key).toBe('pasteStopped')
  }, 30_000)

  it('join what was written meanwhile', async () => {
    const desk = openDesk()
    const lines = Array.from({ length: 2_000 }, (_, index) => `Line ${index}`).join('\n')
    let isEdited = false
    const editing: Slicing = {
      onProgress: () => {
        if (isEdited) return
        isEdited = true
        desk.document.commit({ label: { key: 'renamePlan' } }, (plan) => ({
          ...plan,
          records: changeRecords(plan.records, { remove: [noteId('farmers')] }),
        }))
      },
      isStopped: () => false,
    }
    await pasteClip(desk, { notes: '', text: lines }, { block: 'channels', after: null }, editing)
    expect(isEdited).toBe(true)
    expect(titles(desk)).toHaveLength(2_001)
    expect(titles(desk, 'key_partners')).toEqual([])
  }, 30_000)

  it('that do not fit into the plan are refused before anything is added', async () => {
    const put = Array.from({ length: recordLimits.records - 1 }, (_, index) =>
      createNote({ id: noteId(`n${index}`), block: 'key_partners' }),
    )
    const almostFull = { ...buildPlan(), records: changeRecords(buildPlan().records, { put }) }
    const desk = openDesk(almostFull)
    await paste(desk, { text: 'One\nTwo' })
    expect(desk.document.getState().plan).toBe(almostFull)
    expect(lastToast(desk)).toMatchObject({
      tone: 'problem',
      label: { key: 'noRoomForNotes', values: { count: 2, room: 1 } },
    })
  })
})

describe('pasted notes', () => {
  const copied = [
    buildNote({ id: 'a', block: 'key_partners', title: 'Dairy', details: 'Milk', links: [noteId('b')] }),
    buildNote({ id: 'b', block: 'key_partners', title: 'Baker', segments: [noteId('regulars')] }),
  ]

  it('go where the keyboard is, with new ids, their links among each other and what this plan has', async () => {
    const desk = openDesk()
    await paste(desk, { notes: formatNoteClip(copied), text: 'ignored' }, 'channels', 'stall')
    const { plan } = desk.document.getState()
    const [, first, second] = notesInBlock(plan, 'channels').map((id) => getNote(plan, id))
    expect(first).toMatchObject({ title: 'Dairy', details: 'Milk', links: [second?.id] })
    expect(second).toMatchObject({ title: 'Baker', segments: ['regulars'] })
    expect(first?.id).not.toBe('a')
  })

  it('of several blocks go back to their own', async () => {
    const desk = openDesk()
    const mixed = [...copied, buildNote({ id: 'c', block: 'revenue_streams', title: 'Subscriptions' })]
    await paste(desk, { notes: formatNoteClip(mixed) })
    expect(titles(desk)).toEqual(['Stall'])
    expect(titles(desk, 'revenue_streams')).toEqual(['Cups sold', 'Subscriptions'])
    expect(titles(desk, 'key_partners')).toEqual(['Farmers', 'Dairy', 'Baker'])
  })

  it.each([
    ['no JSON', 'notes'],
    ['another program’s JSON', '{"format":"other","records":[]}'],
    ['a record that is no note', '{"format":"relasi","formatVersion":1,"records":[{"type":"note"}]}'],
    [
      'a name that reaches the prototype',
      '{"format":"relasi","formatVersion":1,"records":[{"__proto__":{}}]}',
    ],
  ])('are refused calmly when they are %s', async (_, notes) => {
    const desk = openDesk()
    const { plan } = desk.document.getState()
    await paste(desk, { notes, text: 'Not this either' })
    expect(desk.document.getState().plan).toBe(plan)
    expect(lastToast(desk)).toMatchObject({ tone: 'problem', label: { key: 'pasteUnreadable' } })
  })
})
