import { describe, expect, it } from 'vitest'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { placeNotes, removeChosen } from '#renderer/features/canvas/editMany.ts'
import { leaveTitle, startDraft, typeTitle, type Desk } from '#renderer/features/canvas/editNotes.ts'
import { noteId } from '#tests/support/builders.ts'
import { openDesk } from '../../support/openDesk.ts'

const titles = ({ document }: Desk) => {
  const { plan } = document.getState()
  return notesInBlock(plan, 'channels').map((id) => getNote(plan, id)?.title)
}
const steps = ({ document }: Desk) => document.getState().history.past.map(({ label }) => label)

function draftIn(desk: Desk): NoteId {
  startDraft(desk, 'channels')
  const id = desk.session.getState().editing
  if (id === null) throw new Error('a draft is being typed')
  return id
}

describe('typing a new note', () => {
  it('makes no record and no step before the first letter', () => {
    const desk = openDesk()
    draftIn(desk)
    expect(titles(desk)).toEqual(['Stall'])
    expect(steps(desk)).toEqual([])
  })

  it('is one step, named by the whole title', () => {
    const desk = openDesk()
    const id = draftIn(desk)
    for (const text of ['W', 'We', 'Web', 'Web shop']) typeTitle(desk, id, text)
    leaveTitle(desk)
    expect(titles(desk)).toEqual(['Stall', 'Web shop'])
    expect(steps(desk)).toEqual([{ key: 'addNote', values: { title: 'Web shop' } }])
    desk.document.undo()
    expect(titles(desk)).toEqual(['Stall'])
  })

  it('leaves nothing behind when all is deleted again', () => {
    const desk = openDesk()
    const id = draftIn(desk)
    typeTitle(desk, id, 'W')
    typeTitle(desk, id, '')
    leaveTitle(desk)
    expect(titles(desk)).toEqual(['Stall'])
    expect(steps(desk)).toEqual([])
    expect(desk.session.getState().editing).toBeNull()
  })

  it('serves the segment whose filter is in force, so that it does not appear dimmed', () => {
    const desk = openDesk()
    desk.session.filterSegment(noteId('students'))
    const id = draftIn(desk)
    typeTitle(desk, id, 'Campus')
    expect(getNote(desk.document.getState().plan, id)?.segments).toEqual(['students'])
  })
})

describe('removing', () => {
  it('names the cells and links that go along with a segment and chooses the next card', () => {
    const desk = openDesk()
    removeChosen(desk, [noteId('regulars')])
    const { toasts, selection } = desk.session.getState()
    expect(toasts.at(-1)?.label).toEqual({
      key: 'removedNoteWithBoth',
      values: { title: 'Regulars', count: 2, cells: 2, links: 1 },
    })
    expect(selection).toEqual(['students'])
    toasts.at(-1)?.undo?.()
    expect(getNote(desk.document.getState().plan, noteId('regulars'))).not.toBeNull()
  })

  it('lets go of the filter of a segment that is removed', () => {
    const desk = openDesk()
    desk.session.filterSegment(noteId('regulars'))
    removeChosen(desk, [noteId('regulars')])
    expect(desk.session.getState().segmentFilter).toBeNull()
  })
})

describe('placing', () => {
  it('says that cells went with a segment that left its block, even by keyboard', () => {
    const desk = openDesk()
    placeNotes(desk, [noteId('regulars')], { block: 'channels', before: null }, false)
    expect(desk.session.getState().toasts.at(-1)?.label.key).toBe('leftSegments')
    expect(titles(desk)).toEqual(['Stall', 'Regulars'])
  })

  it('makes no step when the note stands there already', () => {
    const desk = openDesk()
    placeNotes(desk, [noteId('stall')], { block: 'channels', before: null }, true)
    expect(steps(desk)).toEqual([])
  })
})
