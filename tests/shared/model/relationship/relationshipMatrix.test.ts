import { describe, expect, it } from 'vitest'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { gapSum } from '#shared/model/relationship/gapSum.ts'
import { relationshipMatrix, shownCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { sortRows } from '#shared/model/relationship/sortRows.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

const regulars = noteId('regulars')
const students = noteId('students')
const offices = noteId('offices')

describe('relationshipMatrix', () => {
  it('keeps every row and column that an edit does not touch', () => {
    const plan = buildSmallPlan()
    const before = relationshipMatrix(plan)
    const after = relationshipMatrix(setRelationship(plan, students, 'self_service', { expected: 'light' }))
    expect(after.rows.get(students)).not.toBe(before.rows.get(students))
    expect(after.rows.get(regulars)).toBe(before.rows.get(regulars))
    expect(after.columns.self_service).not.toBe(before.columns.self_service)
    expect(after.columns.communities).toBe(before.columns.communities)
  })

  it('stays the same while only words of notes change', () => {
    const plan = buildSmallPlan()
    const renamed = updateNote(plan, regulars, { title: 'Regular guests' })
    expect(relationshipMatrix(renamed)).toBe(relationshipMatrix(plan))
  })

  it('follows the number of customers', () => {
    const plan = buildSmallPlan()
    const before = relationshipMatrix(plan)
    const after = relationshipMatrix(updateNote(plan, students, { customers: 5 }))
    expect(after.rows.get(students)?.customers).toBe(5)
    expect(after.columns.self_service.shares.now[0]?.customers).toBe(5)
    expect(after.columns.communities).toBe(before.columns.communities)
  })

  it('has the rows in the order of the canvas', () => {
    expect([...relationshipMatrix(buildSmallPlan()).rows.keys()]).toEqual([regulars, students, offices])
  })
})

describe('shownCategories', () => {
  it('are six, and seven once the seventh is used or wished for', () => {
    const plan = buildSmallPlan()
    expect(shownCategories(plan)).toHaveLength(6)
    expect(shownCategories(updateMeta(plan, { transactional: true }))).toHaveLength(7)
    expect(
      shownCategories(setRelationship(plan, students, 'transactional', { expected: 'light' })),
    ).toHaveLength(7)
  })
})

describe('gapSum', () => {
  it('adds steps met, short and over, reckoned by hand', () => {
    const sum = gapSum([
      { expected: 'full', established: 'light' }, // met 1, short 1
      { expected: 'light', established: 'full' }, // met 1, over 1
      { expected: 'full', established: 'none' }, // short 2
      { expected: 'light', established: 'light' }, // met 1
    ])
    expect(sum).toEqual({ met: 3, short: 3, over: 1, shortCells: 2, overCells: 1, widest: 2 })
  })
})

describe('sortRows', () => {
  const cost = (minor: number) => ({ lowMinor: minor, likelyMinor: minor, highMinor: minor })
  const segment = (id: string) => buildNote({ id, block: 'customer_segments', customers: 10 })
  const plan = buildPlan({
    notes: [segment('calm'), segment('unknown'), segment('cheap'), segment('dear')],
    cells: {
      calm: { communities: { expected: 'light', established: 'light', establishedCost: cost(1) } },
      unknown: { communities: { expected: 'light' } },
      cheap: { communities: { expected: 'full', expectedCost: cost(2) } },
      dear: {
        communities: { expected: 'light', expectedCost: cost(9) },
        self_service: { expected: 'light', established: 'full' },
      },
    },
  })
  const matrix = relationshipMatrix(plan)

  it('follows the canvas', () => {
    expect(sortRows(matrix, 'canvas')).toEqual(['calm', 'unknown', 'cheap', 'dear'])
  })

  it('puts the widest gap first, ties as on the canvas', () => {
    expect(sortRows(matrix, 'gap')).toEqual(['cheap', 'unknown', 'dear', 'calm'])
  })

  it('puts the dearest gap first, an unknown cost after the known and no gap last', () => {
    expect(sortRows(matrix, 'closing')).toEqual(['dear', 'cheap', 'unknown', 'calm'])
  })

  it('puts the most open questions first', () => {
    // unknown 3 open (established, costly, integrated); cheap 2; dear 2 (costly, integrated); calm 1
    expect(sortRows(matrix, 'open')).toEqual(['unknown', 'cheap', 'dear', 'calm'])
  })
})
