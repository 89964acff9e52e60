import { describe, expect, it } from 'vitest'
import {
  chunkSize,
  markMapOf,
  neighbourOf,
  selectIsBlank,
  selectSegmentMarks,
  stepWithin,
  withDraft,
  type Direction,
} from '#renderer/features/canvas/selectCanvas.ts'
import { cardText } from '#renderer/features/canvas/cardText.ts'
import { stepFrom, targetFor } from '#renderer/features/canvas/moveCards.ts'
import { blocks, type Note } from '#shared/model/note/note.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { moveNotes } from '#shared/model/note/moveNotes.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => noteId(`n${index}`))

describe('chunkSize', () => {
  it('fills whole rows of three', () => {
    expect(chunkSize % 3).toBe(0)
  })
})

describe('withDraft', () => {
  it('puts a draft behind the note it follows', () => {
    const draft = { id: noteId('new'), after: noteId('n0') }
    expect(withDraft(ids(3), draft)).toEqual(['n0', 'new', 'n1', 'n2'])
  })

  it('gives the very same list once the draft is a note', () => {
    const list = ids(3)
    expect(withDraft(list, { id: noteId('n1'), after: null })).toBe(list)
  })
})

describe('selectSegmentMarks', () => {
  it('gives the same values while only the words of a segment change', () => {
    const plan = buildSmallPlan()
    const renamed = updateNote(plan, noteId('regulars'), { title: 'Every morning' })
    expect(selectSegmentMarks(renamed)).toEqual(selectSegmentMarks(plan))
    expect([...markMapOf(selectSegmentMarks(plan)).keys()]).toEqual(['regulars', 'students', 'offices'])
  })
})

describe('the way of the arrows', () => {
  it('leads back from where it came sideways, except into a divided column', () => {
    for (const block of blocks) {
      const right = neighbourOf(block, 'right')
      if (right !== null && block !== 'key_resources' && block !== 'channels') {
        expect(neighbourOf(right, 'left')).not.toBeNull()
      }
    }
  })

  it('reaches every block from every block', () => {
    for (const start of blocks) {
      const seen = new Set([start])
      for (const block of seen) {
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = neighbourOf(block, direction)
          if (next !== null) seen.add(next)
        }
      }
      expect([...seen].sort()).toEqual([...blocks].sort())
    }
  })

  it('walks several columns along their rows and one column up and down', () => {
    expect(stepWithin(3, 0, 6, 'right')).toBe(1)
    expect(stepWithin(3, 1, 6, 'down')).toBe(4)
    expect(stepWithin(3, 4, 6, 'down')).toBeNull()
    expect(stepWithin(4, 5, 6, 'up')).toBe(1)
    expect(stepWithin(1, 0, 3, 'right')).toBeNull()
    expect(stepWithin(1, 0, 3, 'down')).toBe(1)
  })

  it('stops at the empty end of a block that has no cards', () => {
    const plan = buildPlan()
    expect(stepFrom(plan, 'key_partners', -1, 'right', 1)).toEqual({ emptyBlock: 'key_activities' })
  })
})

describe('targetFor', () => {
  it('moves a note one place down, and beyond the end into the block below', () => {
    const plan = buildSmallPlan()
    const regulars = getNote(plan, noteId('regulars'))
    const roasting = getNote(plan, noteId('roasting'))
    if (!regulars || !roasting) throw new Error('the small plan has both')
    const target = (note: Note, direction: Direction) => targetFor(plan, [note.id], note, direction)
    expect(target(regulars, 'down')).toEqual({ block: 'customer_segments', before: 'offices' })
    expect(target(roasting, 'down')).toEqual({ block: 'key_resources', before: 'barista' })
    expect(target(regulars, 'right')).toBeNull()
  })

  it('gathers several notes and moves them as one, past the next that stays', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'].map(noteId)
    const plan = buildPlan({ notes: ids.map((id) => buildNote({ id, block: 'key_partners' })) })
    const note = getNote(plan, noteId('a'))
    if (!note) throw new Error('the plan has it')
    const move = (direction: Direction) => {
      const target = targetFor(plan, [noteId('b'), noteId('d')], note, direction)
      return (
        target && notesInBlock(moveNotes(plan, [noteId('b'), noteId('d')], target), target.block).join('')
      )
    }
    expect([move('up'), move('down')]).toEqual(['bdace', 'acebd'])
  })
})

describe('cardText', () => {
  it('keeps a number with its percent sign and its unit', () => {
    expect(cardText('41 % of sales within 40 km')).toBe('41\u00a0% of sales within 40\u00a0km')
    expect(cardText('6 stops')).toBe('6 stops')
  })
})

it('knows a blank plan', () => {
  expect(selectIsBlank(buildPlan())).toBe(true)
  expect(selectIsBlank(buildSmallPlan())).toBe(false)
})
