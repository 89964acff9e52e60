import { describe, expect, it } from 'vitest'
import type { Plan } from '#shared/model/plan/plan.ts'
import { questionDetail } from '#shared/model/relationship/questionDetail.ts'
import { openQuestions, relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const regulars = noteId('regulars')
const cost = { lowMinor: 1, likelyMinor: 2, highMinor: 3 }
const segment = (customers: number | null = 10) =>
  buildNote({ id: 'regulars', block: 'customer_segments', customers })

function rowOf(plan: Plan) {
  const row = relationshipMatrix(plan).rows.get(regulars)
  if (!row) throw new Error('The plan has no such row')
  return row
}

const answers = (plan: Plan) => rowOf(plan).questions
const missing = (plan: Plan, question: 'expects' | 'established' | 'costly' | 'integrated') =>
  questionDetail(rowOf(plan), question).missing.map(({ field, cell }) => [field, cell?.category ?? null])

describe('the four key questions of a row', () => {
  it('are all open for a segment without cells', () => {
    const plan = buildPlan({ notes: [segment()] })
    const open = { expects: false, established: false, costly: false, integrated: false, open: 4 }
    expect(answers(plan)).toEqual(open)
    expect(openQuestions(plan)).toBe(4)
  })

  it('are answered one after the other', () => {
    let plan = buildPlan({ notes: [segment(), buildNote()] })
    const steps = [
      { expected: 'light' },
      { established: 'light' },
      { establishedCost: cost },
      { leansOn: [noteId('note')] },
    ] as const
    const open = steps.map((patch) => {
      plan = setRelationship(plan, regulars, 'communities', patch)
      expect(openQuestions(plan)).toBe(answers(plan).open)
      return answers(plan).open
    })
    expect(open).toEqual([3, 2, 1, 0])
    const more = setRelationship(plan, regulars, 'self_service', { established: 'full' })
    expect(answers(more)).toMatchObject({ costly: false, open: 1 })
  })

  it('are not asked while there is no segment', () => {
    expect(openQuestions(buildPlan())).toBeNull()
  })
})

describe('how costly it is', () => {
  const costed = { established: 'light', expected: 'light', establishedCost: cost } as const
  const plan = (cells: object, customers: number | null = 10) =>
    buildPlan({ notes: [segment(customers)], cells: { regulars: cells } })

  it('is answered when each level that is there has its cost', () => {
    expect(answers(plan({ communities: costed })).costly).toBe(true)
    expect(answers(plan({ communities: { ...costed, establishedCost: null } })).costly).toBe(false)
  })

  it('is open while the expected level of a gap has no cost', () => {
    const gap = { self_service: { expected: 'full' } }
    expect(answers(plan({ communities: costed, ...gap })).costly).toBe(false)
    expect(missing(plan({ communities: costed, ...gap }), 'costly')).toEqual([
      ['expectedCost', 'self_service'],
    ])
    const closed = { self_service: { expected: 'full', expectedCost: cost } }
    expect(answers(plan({ communities: costed, ...closed })).costly).toBe(true)
  })

  it('is open while the lesser level that would do has no cost, and needs none where nothing is asked for', () => {
    const over = { established: 'full', expected: 'light', establishedCost: cost } as const
    expect(missing(plan({ communities: over }), 'costly')).toEqual([['expectedCost', 'communities']])
    expect(answers(plan({ communities: { ...over, expected: 'none' } })).costly).toBe(true)
  })

  it('is open while the customers are not counted, and answered with none of them', () => {
    expect(missing(plan({ communities: costed }, null), 'costly')).toEqual([['customers', null]])
    expect(answers(plan({ communities: costed }, 0)).costly).toBe(true)
  })

  it('is open while nothing is there or wanted', () => {
    const idea = { communities: { title: 'An idea' } }
    expect(missing(plan(idea), 'costly')).toEqual([['established', 'communities']])
  })
})

describe('what answers a question', () => {
  const plan = buildPlan({
    notes: [segment(), buildNote({ id: 'staff', block: 'key_resources' })],
    cells: {
      regulars: {
        personal_assistance: { established: 'light', establishedCost: cost, leansOn: [noteId('staff')] },
        self_service: { expected: 'full', leansOn: [noteId('staff')] },
        communities: { title: 'An idea' },
      },
    },
  })
  const cells = (question: 'expects' | 'established' | 'costly' | 'integrated') =>
    questionDetail(rowOf(plan), question).cells.map((cell) => cell.category)

  it('are the cells that say so', () => {
    expect(cells('expects')).toEqual(['self_service'])
    expect(cells('established')).toEqual(['personal_assistance'])
    expect(cells('costly')).toEqual(['personal_assistance'])
    expect(cells('integrated')).toEqual(['personal_assistance', 'self_service'])
  })

  it('are the notes leaned on, each once', () => {
    expect(questionDetail(rowOf(plan), 'integrated').notes).toEqual(['staff'])
  })

  it('is missing at the cell that is furthest short, or anywhere in an empty row', () => {
    const wanting = buildPlan({
      notes: [segment()],
      cells: { regulars: { communities: { expected: 'light' }, co_creation: { expected: 'full' } } },
    })
    expect(missing(wanting, 'established')).toEqual([['established', 'co_creation']])
    expect(missing(wanting, 'integrated')).toEqual([
      ['leansOn', 'communities'],
      ['leansOn', 'co_creation'],
    ])
    expect(missing(buildPlan({ notes: [segment()] }), 'expects')).toEqual([['expected', null]])
  })
})
