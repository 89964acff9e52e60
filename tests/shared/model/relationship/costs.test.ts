import { describe, expect, it } from 'vitest'
import { planCosts, segmentCosts } from '#shared/model/relationship/costs.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const cost = (lowMinor: number, likelyMinor: number, highMinor: number) => ({
  lowMinor,
  likelyMinor,
  highMinor,
})
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
    expect(segmentCosts(plan, noteId('offices')).now).toEqual({ ...nothing, missingCustomers: 1 })
    expect(segmentCosts(plan, noteId('nobody')).now).toEqual({ ...nothing, counted: 1 })
    expect(segmentCosts(plan, noteId('quiet')).now).toEqual(nothing)
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
})
