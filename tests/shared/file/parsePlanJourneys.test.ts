import { describe, expect, it } from 'vitest'
import { buildJourneyPlan, walkIns } from '#tests/support/journeyBuilders.ts'
import { accepted, dataOf, recordIn, refusal, type Data } from '#tests/support/planData.ts'

const sizeOf = (plan: ReturnType<typeof buildJourneyPlan>) => plan.records.size
const change = (id: string, fields: Record<string, unknown>) => (data: Data) => {
  Object.assign(recordIn(data, id), fields)
}
const estimate = (likely: unknown, low: unknown = null, high: unknown = null) => ({
  likely,
  low,
  high,
  source: '',
  strength: null,
})
const number = (name: string, value: unknown) => change(walkIns, { numbers: { [name]: value } })
const worth = (fields: Record<string, unknown>) => (data: Data) => {
  const journey = recordIn(data, walkIns)
  journey['worth'] = { ...(journey['worth'] as object), ...fields }
}

describe('a foreign file with faults in journeys and tactics', () => {
  it.each<[string, string, (data: Data) => void]>([
    ['id_mismatch', 'id', change(walkIns, { segment: 'students' })],
    ['dangling_reference', 'channel', change(walkIns, { id: 'jrn:regulars:ghost', channel: 'ghost' })],
    ['not_a_channel', 'channel', change(walkIns, { id: 'jrn:regulars:beans', channel: 'beans' })],
    ['not_a_segment', 'segment', change(walkIns, { id: 'jrn:beans:stall', segment: 'beans' })],
    ['bad_value', 'period', change(walkIns, { period: 'year' })],
    ['bad_date', 'start', change(walkIns, { start: '2026-02-30' })],
    ['bad_range', 'numbers.retain.likely', number('retain', estimate(1.1))],
    ['bad_range', 'numbers.entering.likely', number('entering', estimate(1.5))],
    ['bad_range', 'numbers.entering.low', number('entering', estimate(5, -1, 8))],
    ['bad_range', 'numbers.retain', number('retain', estimate(0.5, 0.6, 0.8))],
    ['bad_range', 'numbers.retain', number('retain', estimate(0.5, 0.4))],
    ['wrong_type', 'numbers.retain.likely', number('retain', estimate('much'))],
    ['missing', 'numbers.retain.source', number('retain', { likely: 0.5, low: null, high: null })],
    ['bad_value', 'worth.variant', worth({ variant: 'magic' })],
    ['bad_number', 'worth.horizonMonths', worth({ horizonMonths: 61 })],
    ['bad_range', 'worth.discountPerYear', worth({ discountPerYear: -0.1 })],
    ['bad_range', 'worth.observed', worth({ observed: [1, 0.4, 0.5] })],
    ['dangling_reference', 'journey', change('sign', { journey: 'jrn:students:stall' })],
    ['bad_value', 'stage', change('sign', { stage: 'delight' })],
    ['bad_value', 'kind', change('sign', { kind: 'Radio!' })],
    ['bad_order', 'order', change('sign', { order: '' })],
    ['bad_id', 'id', change('sign', { id: 'a sign' })],
    ['bad_range', 'numbers.cost.likely', change('sign', { numbers: { cost: estimate(-1) } })],
  ])('is refused whole for %s in %s', (code, field, spoil) => {
    const error = refusal(dataOf(spoil, buildJourneyPlan()))
    expect(error.code).toBe('bad_plan')
    expect(error.issues).toContainEqual(expect.objectContaining({ code, field }))
  })

  it('says the fault of a journey once, not once more for each of its tactics', () => {
    const spoil = change(walkIns, { channel: 'ghost', id: 'jrn:regulars:ghost' })
    const moved = (data: Data) => {
      spoil(data)
      for (const id of ['sign', 'taste', 'card']) recordIn(data, id)['journey'] = 'jrn:regulars:ghost'
    }
    expect(refusal(dataOf(moved, buildJourneyPlan())).issues.map(({ code }) => code)).toEqual([
      'dangling_reference',
    ])
  })

  it('leaves out links of tactics that lead nowhere, with a report', () => {
    const { plan, report } = accepted(
      dataOf(change('sign', { links: ['beans', 'ghost', 'beans'] }), buildJourneyPlan()),
    )
    expect(report.dropped.map(({ code, field }) => [code, field])).toEqual([
      ['dangling_reference', 'links[1]'],
      ['duplicate_reference', 'links[2]'],
    ])
    expect(sizeOf(plan)).toBe(sizeOf(buildJourneyPlan()))
  })
})

describe('rescue of our own rows', () => {
  it('sets a journey that lost its channel aside with its tactics', () => {
    const bad = change('stall', { title: 7 })
    const { plan, report } = accepted(dataOf(bad, buildJourneyPlan()), 'rescue')
    expect(report.setAside.map(({ id }) => id).sort()).toEqual(
      ['card', 'sign', 'stall', 'taste', walkIns].sort(),
    )
    expect(sizeOf(plan)).toBe(sizeOf(buildJourneyPlan()) - 5)
  })
})
