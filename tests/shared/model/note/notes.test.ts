import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { addNote, addNotes, createNote } from '#shared/model/note/addNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { moveNote, moveNotes } from '#shared/model/note/moveNotes.ts'
import { nextMark } from '#shared/model/note/nextMark.ts'
import { segmentMarks } from '#shared/model/note/note.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { describeRemoval, removeNotes } from '#shared/model/note/removeNotes.ts'
import { toggleSegment, updateNote } from '#shared/model/note/updateNote.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { derivedNotes } from '#shared/model/relationship/getRelationship.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

const partners = ['a', 'b', 'c', 'd']
const buildList = () => buildPlan({ notes: partners.map((id) => buildNote({ id, block: 'key_partners' })) })
const listOf = (plan: Plan) => notesInBlock(plan, 'key_partners').join('')

describe('addNote', () => {
  it('adds at the end, at the start and after a note', () => {
    const add = (after?: string | null) =>
      addNote(buildList(), {
        id: noteId('x'),
        block: 'key_partners',
        ...(after === undefined ? {} : { after: after === null ? null : noteId(after) }),
      })
    expect([listOf(add()), listOf(add(null)), listOf(add('b')), listOf(add('gone'))]).toEqual([
      'abcdx',
      'xabcd',
      'abxcd',
      'abcdx',
    ])
  })

  it('gives segments the marks 1 to 8 and then the least used', () => {
    let plan = buildPlan()
    for (let index = 0; index < 10; index += 1) {
      plan = addNote(plan, { id: noteId(`s${index}`), block: 'customer_segments' })
    }
    const marks = segmentsOf(plan).map((id) => getNote(plan, id)?.mark)
    expect(marks).toEqual([...segmentMarks, 1, 2])
    expect(nextMark([1, 2, 3, 5])).toBe(4)
  })

  it('leaves out references to what the plan does not have and fields of other blocks', () => {
    const plan = addNote(buildSmallPlan(), {
      id: noteId('x'),
      block: 'key_partners',
      segments: [noteId('regulars'), noteId('nobody'), noteId('stall')],
      links: [noteId('x'), noteId('stall'), noteId('nobody')],
      customers: 5,
      channelKind: 'web',
    })
    expect(getNote(plan, noteId('x'))).toMatchObject({
      segments: ['regulars'],
      links: ['stall'],
      customers: null,
      channelKind: null,
    })
  })

  it('throws when the id is taken', () => {
    expect(() => addNote(buildList(), { id: noteId('a'), block: 'channels' })).toThrow('exists')
  })

  it('adds nothing to a full plan', () => {
    const put = Array.from({ length: recordLimits.records }, (_, index) =>
      createNote({ id: noteId(`n${index}`), block: 'key_partners' }),
    )
    const full = { ...buildPlan(), records: changeRecords(buildPlan().records, { put }) }
    expect(addNote(full, { id: noteId('x'), block: 'channels' })).toBe(full)
  })
})

describe('addNotes', () => {
  it('adds pasted lines in their sequence', () => {
    const plan = addNotes(buildList(), {
      block: 'key_partners',
      notes: ['x', 'y', 'z'].map((id) => ({ id: noteId(id), title: id })),
      after: noteId('b'),
    })
    expect(listOf(plan)).toBe('abxyzcd')
    expect(addNotes(plan, { block: 'channels', notes: [] })).toBe(plan)
  })
})

describe('updateNote', () => {
  it('keeps texts within their limits and whole characters', () => {
    const title = `${'x'.repeat(recordLimits.title - 1)}🧋`
    const plan = updateNote(buildList(), noteId('a'), { title, details: 'half \ud83e' })
    expect(getNote(plan, noteId('a'))).toMatchObject({
      title: 'x'.repeat(recordLimits.title - 1),
      details: 'half \uFFFD',
    })
  })

  it('gives the very same plan when nothing changes or the note is gone', () => {
    const plan = buildList()
    expect(updateNote(plan, noteId('a'), { title: 'Title of a', segments: [], customers: 7 })).toBe(plan)
    expect(updateNote(plan, noteId('gone'), { title: 'x' })).toBe(plan)
  })

  it.each([-1, 1.5, Number.NaN, -0, recordLimits.customers + 1])(
    'does not take %d customers',
    (customers) => {
      const plan = buildSmallPlan()
      expect(updateNote(plan, noteId('regulars'), { customers })).toBe(plan)
    },
  )
})

describe('toggleSegment', () => {
  it('marks a note for a segment and takes the mark away again', () => {
    const plan = buildSmallPlan()
    const marked = toggleSegment(plan, noteId('stall'), noteId('students'))
    expect(getNote(marked, noteId('stall'))?.segments).toEqual(['students'])
    expect(
      getNote(toggleSegment(marked, noteId('stall'), noteId('students')), noteId('stall'))?.segments,
    ).toEqual([])
    expect(toggleSegment(plan, noteId('regulars'), noteId('students'))).toBe(plan)
    expect(toggleSegment(plan, noteId('stall'), noteId('coffee'))).toBe(plan)
  })
})

describe('moveNotes', () => {
  const move = (ids: string, before: string | null) =>
    listOf(
      moveNotes(
        buildList(),
        [...ids].map((id) => noteId(id)),
        { block: 'key_partners', before: before === null ? null : noteId(before) },
      ),
    )

  it.each([
    ['d', 'a', 'dabc'],
    ['a', null, 'bcda'],
    ['ac', 'd', 'bacd'],
    ['da', 'c', 'bdac'],
    ['b', 'b', 'abcd'],
    ['bc', 'b', 'abcd'],
    ['ac', 'c', 'bacd'],
    ['abcd', null, 'abcd'],
    ['b', 'gone', 'acdb'],
  ])('%s before %s gives %s', (ids, before, expected) => {
    expect(move(ids, before)).toBe(expected)
  })

  it('to where the notes stand gives the very same plan', () => {
    const plan = buildList()
    for (const before of ['b', 'a']) {
      expect(moveNote(plan, noteId('a'), { block: 'key_partners', before: noteId(before) })).toBe(plan)
    }
    expect(moveNote(plan, noteId('d'), { block: 'key_partners', before: null })).toBe(plan)
    expect(moveNote(plan, noteId('gone'), { block: 'channels', before: null })).toBe(plan)
  })

  it('changes only the moved note', () => {
    const plan = buildList()
    const moved = moveNote(plan, noteId('d'), { block: 'key_partners', before: noteId('b') })
    for (const id of ['a', 'b', 'c']) expect(getNote(moved, noteId(id))).toBe(getNote(plan, noteId(id)))
  })

  it('numbers a block anew when two neighbours have the same key', () => {
    const put = ['a', 'b'].map((id) => createNote({ id: noteId(id), block: 'key_partners' }))
    const twins = { ...buildPlan(), records: changeRecords(buildPlan().records, { put }) }
    const plan = addNote(twins, { id: noteId('x'), block: 'key_partners', after: noteId('a') })
    expect(listOf(plan)).toBe('axb')
    expect(getNote(plan, noteId('a'))).toBe(getNote(twins, noteId('a')))
    expect(checkPlan(plan)).toEqual([])
  })

  it('stays in order over thousands of moves to the same place', () => {
    let plan = buildList()
    for (let round = 0; round < 3000; round += 1) {
      const ids = notesInBlock(plan, 'key_partners')
      plan = moveNote(plan, ids.at(-1) ?? noteId(''), { block: 'key_partners', before: ids[1] ?? null })
    }
    expect(checkPlan(plan)).toEqual([])
    expect([...listOf(plan)].sort()).toEqual(partners)
  })

  it('out of the segments takes the cells and every mark along, as announced', () => {
    const plan = buildSmallPlan()
    const regulars = noteId('regulars')
    expect(describeRemoval(plan, [regulars])).toMatchObject({
      notes: 1,
      segments: 1,
      cells: 2,
      references: 1,
    })
    const moved = moveNote(plan, regulars, { block: 'key_partners', before: null })
    expect(getNote(moved, regulars)).toMatchObject({ block: 'key_partners', mark: null, customers: null })
    expect(getNote(moved, noteId('coffee'))?.segments).toEqual([])
    expect(derivedNotes(moved)).toEqual(['rel:students:self_service', 'rel:offices:automated_services'])
    expect(checkPlan(moved)).toEqual([])
  })

  it('into the segments gives a mark and takes the segments of the note away', () => {
    const plan = moveNote(buildSmallPlan(), noteId('coffee'), {
      block: 'customer_segments',
      before: noteId('students'),
    })
    expect(segmentsOf(plan)).toEqual(['regulars', 'coffee', 'students', 'offices'])
    expect(getNote(plan, noteId('coffee'))).toMatchObject({ mark: 4, segments: [] })
  })
})

describe('removeNotes', () => {
  it('clears every reference and removes the cells of a segment', () => {
    const plan = buildSmallPlan()
    const without = removeNotes(plan, [noteId('regulars'), noteId('barista')])
    expect(describeRemoval(plan, [noteId('regulars'), noteId('barista')])).toEqual({
      journeys: 0,
      tactics: 0,
      notes: 2,
      segments: 1,
      cells: 2,
      references: 2,
    })
    expect(getNote(without, noteId('roasting'))?.links).toEqual([])
    expect(checkPlan(without)).toEqual([])
    expect(without.records.size).toBe(plan.records.size - 4)
  })

  it('removes a cell that said nothing but what it leaned on', () => {
    const plan = buildPlan({
      notes: [buildNote({ id: 'regulars', block: 'customer_segments' }), buildNote()],
      cells: { regulars: { communities: { leansOn: [noteId('note')] } } },
    })
    expect(describeRemoval(plan, [noteId('note')])).toMatchObject({ cells: 1, references: 0 })
    expect(removeNotes(plan, [noteId('note')]).records.size).toBe(1)
  })

  it('of nobody gives the very same plan', () => {
    const plan = buildSmallPlan()
    expect(removeNotes(plan, [noteId('gone')])).toBe(plan)
  })
})
