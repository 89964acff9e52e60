// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { getNote } from '#shared/model/note/getNote.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import {
  chooseAll,
  chosenNotes,
  extendBy,
  extendChoice,
  toggleChoice,
} from '#renderer/features/canvas/chooseNotes.ts'
import { placeNotes, removeChosen, serveTogether } from '#renderer/features/canvas/editMany.ts'
import type { Desk } from '#renderer/features/canvas/editNotes.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'
import { openDesk } from '../../support/openDesk.ts'

const ids = (...names: string[]) => names.map(noteId)
const choose = (...names: string[]) => openDesk(buildSmallPlan(), ids(...names))
const selection = ({ session }: Desk) => session.getState().selection
const steps = ({ document }: Desk) => document.getState().history.past.map(({ label }) => label.key)

describe('choosing', () => {
  it('adds a note and takes it out, and a card from the relationships stands alone', () => {
    const desk = choose('stall')
    toggleChoice(desk, noteId('beans'))
    expect(selection(desk)).toEqual(['stall', 'beans'])
    toggleChoice(desk, noteId('stall'))
    expect(selection(desk)).toEqual(['beans'])
    const cell = relationshipId(noteId('regulars'), 'communities')
    toggleChoice(desk, cell)
    expect(selection(desk)).toEqual([cell])
    expect(chosenNotes(desk)).toEqual([])
    toggleChoice(desk, noteId('stall'))
    expect(selection(desk)).toEqual(['stall'])
  })

  it('reaches from the first to the last, both ways, and goes on from the last', () => {
    const desk = choose('offices')
    extendChoice(desk, noteId('regulars'))
    expect(selection(desk)).toEqual(['offices', 'students', 'regulars'])
    extendBy(desk, 'down')
    expect(selection(desk)).toEqual(['offices', 'students'])
    extendBy(desk, 'last')
    expect(selection(desk)).toEqual(['offices'])
  })

  it('starts anew in another block', () => {
    const desk = choose('stall')
    extendChoice(desk, noteId('students'))
    expect(selection(desk)).toEqual(['students'])
  })

  it('is all of the block, then all of the canvas, and the note with the keyboard keeps it', () => {
    const desk = choose('students')
    chooseAll(desk)
    expect(selection(desk)).toEqual(['regulars', 'offices', 'students'])
    chooseAll(desk)
    expect(selection(desk)).toHaveLength(11)
    expect(selection(desk).at(-1)).toBe('students')
  })

  it('reads as it stands on the sheet', () => {
    expect(chosenNotes(choose('beans', 'students', 'regulars'))).toEqual(ids('regulars', 'students', 'beans'))
  })
})

describe('deeds on several', () => {
  it('serve a segment all or none, and never the segments among them', () => {
    const desk = openDesk()
    const regulars = getNote(desk.document.getState().plan, noteId('regulars'))
    if (!regulars) throw new Error('the small plan has it')
    const serves = () =>
      ids('coffee', 'stall', 'students').map(
        (id) => getNote(desk.document.getState().plan, id)?.segments.length,
      )
    serveTogether(desk, ids('coffee', 'stall', 'students'), regulars)
    expect(serves()).toEqual([1, 1, 0])
    serveTogether(desk, ids('coffee', 'stall', 'students'), regulars)
    expect(serves()).toEqual([0, 0, 0])
    expect(steps(desk)).toEqual(['serveSegmentNotes', 'unserveSegmentNotes'])
  })

  it('say what went when segments leave, and count only the cells of those that left', () => {
    const desk = choose('regulars', 'students', 'barista')
    placeNotes(desk, ids('regulars', 'students', 'barista'), { block: 'channels', before: null }, false)
    const { toasts } = desk.session.getState()
    expect(toasts.at(-1)?.label).toMatchObject({ key: 'notesLeftSegments', values: { notes: 3, count: 3 } })
    toasts.at(-1)?.undo?.()
    expect(desk.document.getState().plan.records).toEqual(buildSmallPlan().records)
  })

  it('say nothing of cells when no segment leaves, though a cell leans on what moves', () => {
    const desk = choose('barista')
    desk.document.commit({ label: { key: 'nameCell' } }, (plan) =>
      setRelationship(plan, noteId('offices'), 'communities', { leansOn: ids('farmers') }),
    )
    placeNotes(desk, ids('farmers'), { block: 'channels', before: null }, true)
    expect(desk.session.getState().toasts.at(-1)?.label.key).toBe('movedTo_channels')
  })

  it('remove, name what went along, and choose what stood behind', () => {
    const desk = choose('regulars', 'students')
    removeChosen(desk, ids('regulars', 'students'))
    expect(selection(desk)).toEqual(['offices'])
    expect(desk.session.getState().toasts.at(-1)?.label).toMatchObject({
      key: 'removedNotesWithBoth',
      values: { notes: 2, cells: 3, links: 1 },
    })
    expect(steps(desk)).toEqual(['removeNotes'])
  })
})
