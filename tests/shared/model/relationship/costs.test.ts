import { describe, expect, it } from 'vitest'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const cost = (lowMinor: number, likelyMinor: number, highMinor: number) => ({
  lowMinor,
  likelyMinor,
  highMinor,
})
const planCosts = (plan: Plan) => relationshipMatrix(plan).costs
const segmentCosts = (plan: Plan, id: NoteId) => relationshipMatrix(plan).rows.get(id)?.costs
const segment = (id: string, customers: number | null) =>
  buildNote({ id, block: 'customer_segments', customers })
const nothing = {
  lowMinor: 0,
  likelyMinor: 0,
  highMinor: 0,
  counted: 0,
  missingCosts: 0,
  missingCustomers: 0,
}

describe('costs of relationships', () => {
  it('are summed for now, for closing the gaps and for what nobody asked for', () => {
    const plan = buildPlan({
      notes: [segment('regulars', 100)],
      cells: {
        regulars: {
          // gap +1: 2000 now; closing 4000 − 2000
          personal_assistance: {
            expected: 'full',
            established: 'light',
            establishedCost: cost(1000, 2000, 3000),
            expectedCost: cost(2500, 4000, 6000),
          },
          // gap +2 from nothing: closing 500
          self_service: { expected: 'full', expectedCost: cost(300, 500, 900) },
          // gap −1: 700 now; without demand 700 − 200
          communities: {
            expected: 'light',
            established: 'full',
            establishedCost: cost(600, 700, 800),
            expectedCost: cost(100, 200, 300),
          },
          // no gap: 50 now
          co_creation: { expected: 'light', established: 'light', establishedCost: cost(50, 50, 50) },
        },
      },
    })
    const totals = {
      now: { ...nothing, lowMinor: 165_000, likelyMinor: 275_000, highMinor: 385_000, counted: 3 },
      closing: { ...nothing, lowMinor: 180_000, likelyMinor: 250_000, highMinor: 390_000, counted: 2 },
      withoutDemand: { ...nothing, lowMinor: 50_000, likelyMinor: 50_000, highMinor: 50_000, counted: 1 },
    }
    expect(segmentCosts(plan, noteId('regulars'))).toEqual(totals)
    expect(planCosts(plan)).toEqual(totals)
  })

  it('that are not given are counted as missing, never as 0', () => {
    const plan = buildPlan({
      notes: [segment('regulars', 10)],
      cells: {
        regulars: {
          personal_assistance: { expected: 'full', established: 'light', expectedCost: cost(9, 9, 9) },
          communities: { established: 'full', establishedCost: cost(5, 5, 5) },
          self_service: { expected: 'light' },
        },
      },
    })
    expect(segmentCosts(plan, noteId('regulars'))).toEqual({
      now: { ...nothing, lowMinor: 50, likelyMinor: 50, highMinor: 50, counted: 1, missingCosts: 1 },
      closing: { ...nothing, missingCosts: 2 },
      withoutDemand: { ...nothing, lowMinor: 50, likelyMinor: 50, highMinor: 50, counted: 1 },
    })
  })

  it('of a segment without its number of customers are all missing, and zero customers cost zero', () => {
    const cells = {
      communities: {
        established: 'full' as const,
        expected: 'full' as const,
        establishedCost: cost(5, 6, 7),
      },
    }
    const plan = buildPlan({
      notes: [segment('offices', null), segment('nobody', 0), segment('quiet', null)],
      cells: { offices: cells, nobody: cells },
    })
    expect(segmentCosts(plan, noteId('offices'))?.now).toEqual({ ...nothing, missingCustomers: 1 })
    expect(segmentCosts(plan, noteId('nobody'))?.now).toEqual({ ...nothing, counted: 1 })
    expect(segmentCosts(plan, noteId('quiet'))?.now).toEqual(nothing)
    expect(planCosts(plan).now).toEqual({ ...nothing, counted: 1, missingCustomers: 1 })
  })

  it('whose difference turns round keep low below high', () => {
    const plan = buildPlan({
      notes: [segment('regulars', 1)],
      cells: {
        regulars: {
          communities: {
            expected: 'full',
            established: 'light',
            establishedCost: cost(1, 2, 9),
            expectedCost: cost(5, 9, 10),
          },
        },
      },
    })
    expect(planCosts(plan).closing).toMatchObject({ lowMinor: 1, likelyMinor: 7, highMinor: 7 })
  })

  it('of the expected level do not count where the levels agree', () => {
    const plan = buildPlan({
      notes: [segment('regulars', 3)],
      cells: { regulars: { communities: { expectedCost: cost(7, 7, 7) } } },
    })
    expect(planCosts(plan)).toEqual({ now: nothing, closing: nothing, withoutDemand: nothing })
  })

  it('are those of a flower shop reckoned by hand, by row, by column and in all', () => {
    // Two segments, amounts in cents per customer and month.
    const plan = buildPlan({
      notes: [segment('givers', 1240), segment('cafes', 22), segment('weddings', 0)],
      cells: {
        givers: {
          // gap −1. now: 100, 140, 200 × 1240 = 124 000, 173 600, 248 000
          // without demand: (100 − 50, 140 − 60, 200 − 80) × 1240 = 62 000, 99 200, 148 800
          personal_assistance: {
            expected: 'light',
            established: 'full',
            establishedCost: cost(100, 140, 200),
            expectedCost: cost(50, 60, 80),
          },
          // gap +2. closing: (35 − 0, 60 − 0, 110 − 0) × 1240 = 43 400, 74 400, 136 400
          automated_services: { expected: 'full', expectedCost: cost(35, 60, 110) },
          // gap +1, cost of what is expected open: one cost missing in closing
          co_creation: { expected: 'light' },
        },
        cafes: {
          // no gap. now: 300, 400, 500 × 22 = 6 600, 8 800, 11 000
          personal_assistance: {
            expected: 'light',
            established: 'light',
            establishedCost: cost(300, 400, 500),
          },
          // gap +1. now: 900, 1 000, 1 200 × 22 = 19 800, 22 000, 26 400
          // closing: (1 500 − 900, 1 800 − 1 000, 2 500 − 1 200) × 22 = 13 200, 17 600, 28 600
          automated_services: {
            expected: 'full',
            established: 'light',
            establishedCost: cost(900, 1000, 1200),
            expectedCost: cost(1500, 1800, 2500),
          },
        },
      },
    })
    const { rows, columns, costs } = relationshipMatrix(plan)
    const sum = (low: number, likely: number, high: number, counted: number, missingCosts = 0) => ({
      ...nothing,
      ...cost(low, likely, high),
      counted,
      missingCosts,
    })
    expect(rows.get(noteId('givers'))?.costs).toEqual({
      now: sum(124_000, 173_600, 248_000, 1),
      closing: sum(43_400, 74_400, 136_400, 1, 1),
      withoutDemand: sum(62_000, 99_200, 148_800, 1),
    })
    expect(rows.get(noteId('cafes'))?.costs).toEqual({
      // 6 600 + 19 800, 8 800 + 22 000, 11 000 + 26 400
      now: sum(26_400, 30_800, 37_400, 2),
      closing: sum(13_200, 17_600, 28_600, 1),
      withoutDemand: nothing,
    })
    expect(rows.get(noteId('weddings'))?.costs).toEqual({
      now: nothing,
      closing: nothing,
      withoutDemand: nothing,
    })
    // 124 000 + 6 600, 173 600 + 8 800, 248 000 + 11 000
    expect(columns.personal_assistance.costs.now).toEqual(sum(130_600, 182_400, 259_000, 2))
    // 43 400 + 13 200, 74 400 + 17 600, 136 400 + 28 600
    expect(columns.automated_services.costs.closing).toEqual(sum(56_600, 92_000, 165_000, 2))
    expect(costs).toEqual({
      // 124 000 + 26 400, 173 600 + 30 800, 248 000 + 37 400
      now: sum(150_400, 204_400, 285_400, 3),
      closing: sum(56_600, 92_000, 165_000, 2, 1),
      withoutDemand: sum(62_000, 99_200, 148_800, 1),
    })
  })

  it('of differences add up by row and by column alike, also where one turns round', () => {
    const turned = { establishedCost: cost(1, 2, 9), expectedCost: cost(5, 9, 10) } // 4, 7, 1 → 1 … 7
    const straight = { establishedCost: cost(1, 1, 1), expectedCost: cost(2, 3, 4) } // 1, 2, 3
    const short = { expected: 'full', established: 'light' } as const
    const plan = buildPlan({
      notes: [segment('a', 1), segment('b', 10)],
      cells: {
        a: { communities: { ...short, ...turned }, self_service: { ...short, ...straight } },
        b: { communities: { ...short, ...straight } },
      },
    })
    const { columns, costs } = relationshipMatrix(plan)
    // a: 1 + 1, 7 + 2, 7 + 3; b: 10, 20, 30
    expect(costs.closing).toMatchObject(cost(12, 29, 40))
    // communities: 1 + 10, 7 + 20, 7 + 30; self-service: 1, 2, 3
    expect(columns.communities.costs.closing).toMatchObject(cost(11, 27, 37))
    expect(columns.self_service.costs.closing).toMatchObject(cost(1, 2, 3))
  })
})
