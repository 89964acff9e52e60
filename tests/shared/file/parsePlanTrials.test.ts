import { describe, expect, it } from 'vitest'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { getFunnel, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { accepted, dataOf, recordIn, refusal, type Data } from '#tests/support/planData.ts'
import {
  bigButton,
  buildTrialPlan,
  callThem,
  homeFunnel,
  stageOf,
  tasteFirst,
} from '#tests/support/trialBuilders.ts'

const plan = buildTrialPlan()
const stage = stageOf('activation')
const change = (id: string, fields: Record<string, unknown>) => (data: Data) => {
  Object.assign(recordIn(data, id), fields)
}
/** A field inside a field: `within('button', 'design', { alpha: 2 })`. */
const within = (id: string, field: string, fields: Record<string, unknown>) => (data: Data) => {
  const record = recordIn(data, id)
  record[field] = { ...(record[field] as object), ...fields }
}
const arms = (people: unknown, conversions: unknown) =>
  change(bigButton, { arms: [{ id: 'arm1', name: '', weight: 1, people, conversions }] })
const spoilt = (spoil: (data: Data) => void) => dataOf(spoil, plan)

describe('a foreign file with faults in funnels and experiments', () => {
  it.each<[string, string, (data: Data) => void]>([
    ['bad_range', 'arms[0]', arms(10, 11)],
    ['bad_number', 'arms[0].people', arms(1.5, 1)],
    ['bad_number', 'arms[0].people', arms(-3, null)],
    ['bad_number', 'arms[0].people', arms(1e300, null)],
    ['bad_number', 'arms[0].conversions', arms(10, -0)],
    ['wrong_type', 'arms[0].people', arms('ten', null)],
    ['bad_range', 'arms', change(bigButton, { arms: [] })],
    ['bad_range', 'design.alpha', within(bigButton, 'design', { alpha: 0 })],
    ['bad_range', 'design.baseline', within(bigButton, 'design', { baseline: 1 })],
    ['bad_range', 'design.baseline', within(bigButton, 'design', { baseline: -0 })],
    ['bad_number', 'design.planned', within(bigButton, 'design', { planned: 0 })],
    ['bad_range', 'design.prior.a', within(bigButton, 'design', { prior: { a: 0, b: 1 } })],
    ['missing', 'design.power', change(bigButton, { design: { baseline: null } })],
    ['bad_time', 'seal.at', within(bigButton, 'seal', { at: 'yesterday' })],
    ['bad_id', 'seal.entry', within(bigButton, 'seal', { entry: 'a b' })],
    ['wrong_type', 'seal.terms', within(bigButton, 'seal', { terms: 'as agreed' })],
    ['bad_value', 'state', change(bigButton, { state: 'won' })],
    ['bad_value', 'kind', change(bigButton, { kind: 'magic' })],
    ['bad_number', 'metricsLooked', change(bigButton, { metricsLooked: 0 })],
    [
      'bad_range',
      'scores.ice.ease',
      within(bigButton, 'scores', { ice: { impact: 1, confidence: 1, ease: 11 } }),
    ],
    ['bad_range', 'place', change(bigButton, { place: { x: 1e300, y: 0 } })],
    ['bad_date', 'start', change(bigButton, { start: '2026-02-30' })],
    ['bad_id', 'id', change(bigButton, { id: 'a button' })],
    ['bad_order', 'order', change(stage, { order: '' })],
    ['bad_range', 'target', change(stage, { target: { of: 'count', value: 1.5 } })],
    ['bad_range', 'target', change(stage, { target: { of: 'rate', value: -0 } })],
    [
      'bad_range',
      'rate.likely',
      change(stage, { rate: { likely: 1.1, low: null, high: null, source: '', strength: null } }),
    ],
    ['bad_number', 'actuals[0].count', change(stage, { actuals: [{ start: '2026-01-05', count: 0.5 }] })],
    [
      'bad_range',
      'actuals',
      change(stage, {
        actuals: [
          { start: '2026-01-12', count: 1 },
          { start: '2026-01-05', count: 1 },
        ],
      }),
    ],
    ['bad_range', 'cohorts[0]', change(homeFunnel, { cohorts: [{ start: '2026-01-05', active: [4, 5] }] })],
    ['bad_range', 'cohorts[0]', change(homeFunnel, { cohorts: [{ start: '2026-01-05', active: [null] }] })],
    [
      'bad_range',
      'lifetimes[0]',
      change(homeFunnel, { lifetimes: [{ joined: '2026-02-01', left: '2026-01-01' }] }),
    ],
    ['dangling_reference', 'funnel', change(stage, { funnel: 'nowhere' })],
    ['dangling_reference', 'funnel', change(stage, { funnel: 'regulars' })],
    ['dangling_reference', 'funnel', change('hint', { funnel: 'nowhere' })],
    ['bad_range', 'place', change('hint', { place: { x: -0, y: 0 } })],
  ])('is refused whole for %s in %s', (code, field, spoil) => {
    const error = refusal(spoilt(spoil))
    expect(error.code).toBe('bad_plan')
    expect(error.issues).toContainEqual(expect.objectContaining({ code, field }))
  })

  it('says the fault of a funnel once, not once more for each of its stages', () => {
    const error = refusal(spoilt(change(homeFunnel, { period: 'year' })))
    expect(error.issues.map(({ code, field }) => [code, field])).toEqual([['bad_value', 'period']])
  })

  it('leaves out what leads nowhere, to the wrong kind or to itself, with a report', () => {
    const bad = { stage: 'ghost', segment: 'coffee', journey: 'jrn:a:b', tactic: stage, follows: bigButton }
    const { plan: read, report } = accepted(spoilt(change(bigButton, bad)))
    expect(report.dropped.map(({ code, field }) => [code, field])).toEqual([
      ['dangling_reference', 'stage'],
      ['dangling_reference', 'segment'],
      ['dangling_reference', 'journey'],
      ['dangling_reference', 'tactic'],
      ['self_link', 'follows'],
    ])
    const none = { stage: null, segment: null, journey: null, tactic: null, follows: null }
    expect(getExperiment(read, bigButton)).toMatchObject(none)
    expect(getExperiment(read, bigButton)?.seal?.terms.stage).toBe(stage)
    expect(read.records.size).toBe(plan.records.size)
  })

  it('a funnel whose journey is gone stays, fed by none', () => {
    const { plan: read, report } = accepted(spoilt(change(homeFunnel, { journey: 'jrn:students:stall' })))
    expect(getFunnel(read, homeFunnel)?.journey).toBeNull()
    expect(report.dropped).toHaveLength(1)
  })
})

describe('rescue of our own rows', () => {
  it('sets a funnel that cannot be read aside with what needs it, and keeps the experiments', () => {
    const { plan: read, report } = accepted(spoilt(change(homeFunnel, { name: 7 })), 'rescue')
    expect(report.setAside).toHaveLength(7) // the funnel, its five stages, the note on its sketch
    expect(stageIdsOf(read, homeFunnel)).toEqual([])
    for (const id of [bigButton, tasteFirst]) expect(getExperiment(read, id)?.stage).toBeNull()
  })

  it('sets one bad experiment aside; what followed it stays', () => {
    const { plan: read, report } = accepted(spoilt(arms(1, 2)), 'rescue')
    expect(report.setAside.map(({ id }) => id)).toEqual([bigButton])
    expect(getExperiment(read, tasteFirst)?.follows).toBeNull()
    expect(getExperiment(read, callThem)).not.toBeNull()
  })
})
