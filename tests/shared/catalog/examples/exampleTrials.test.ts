import { describe, expect, it } from 'vitest'
import { createExample } from '#shared/catalog/examples/createExample.ts'
import { exampleIds, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import en from '#shared/locales/en/examples.json'
import { decideVerdict } from '#shared/methods/verdict.ts'
import type { VerdictInput } from '#shared/methods/verdictTypes.ts'
import { experimentStates, type Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentKinds } from '#shared/model/experiment/experimentKinds.ts'
import { experimentsOf, getExperiment, marksOf } from '#shared/model/experiment/getExperiment.ts'
import { termsOf } from '#shared/model/experiment/seal.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { funnelIdsOf, getFunnel, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { startOf } from '#shared/model/funnel/periods.ts'
import { stageNumbers } from '#shared/model/funnel/stageNumbers.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { testTime } from '#tests/support/builders.ts'
import { experimentId, stageId } from '#tests/support/trialBuilders.ts'

const build = (id: ExampleId): Plan => createExample({ id, texts: en, language: 'en', now: testTime })
const plans = new Map(exampleIds.map((id) => [id, build(id)] as const))
const planOf = (id: ExampleId): Plan => plans.get(id) ?? build(id)
const every = exampleIds.flatMap((id) => experimentsOf(planOf(id)).map((experiment) => ({ id, experiment })))

function find(example: ExampleId, key: string): Experiment {
  const experiment = getExperiment(planOf(example), experimentId(key))
  if (!experiment) throw new Error(`no ${key} in ${example}`)
  return experiment
}

const designs = {
  ab: 'comparison',
  several: 'comparison',
  beforeAfter: 'beforeAfter',
  threshold: 'threshold',
  interview: 'interview',
  fakeDoor: 'threshold',
  concierge: 'threshold',
} as const

/** What the counts of an experiment say by its rule: the sealed one, or as it stands. */
function verdictOf(example: ExampleId, key: string) {
  const experiment = find(example, key)
  const terms = experiment.seal?.terms ?? termsOf(planOf(example), experiment)
  const input: VerdictInput = {
    design: designs[terms.kind],
    arms: armsOf(experiment),
    weights: terms.weights,
    betterWhen: terms.direction ?? 'up',
    plannedPerArm: terms.planned,
    looks: terms.looks,
    rule: terms.rule,
    alpha: terms.alpha,
    caring: terms.caring,
    prior: terms.prior,
    threshold: terms.threshold,
    isRandomised: terms.isRandomised,
    guardrails: experiment.guardrails.map(({ id, betterWhen, counts }) => ({ id, betterWhen, arms: counts })),
    metricsLooked: experiment.metricsLooked,
  }
  return decideVerdict(input)
}

describe('the experiments of the examples', () => {
  it('show every state and every kind', () => {
    expect(new Set(every.map(({ experiment }) => experiment.state))).toEqual(new Set(experimentStates))
    expect(new Set(every.map(({ experiment }) => experiment.kind))).toEqual(new Set(experimentKinds))
    const states = new Set(experimentsOf(planOf('flower_shop')).map(({ state }) => state))
    expect(states).toEqual(new Set(experimentStates))
  })

  it('are sealed once they run, each with its entry in the journal; only the e-mails never were', () => {
    for (const { id, experiment } of every) {
      const hasBegun = !['idea', 'ready'].includes(experiment.state)
      const marks = marksOf(planOf(id), experiment.id).map((mark) => mark.id)
      const isPlanned = hasBegun && experiment.id !== experimentId('try_mails')
      expect(experiment.seal?.entry ?? null).toBe(isPlanned ? `seal_${experiment.id}` : null)
      expect(marks).toEqual(isPlanned ? [`seal_${experiment.id}`] : [])
    }
  })

  it('hang on a stage of the one funnel, which every example counts by weeks', () => {
    for (const id of exampleIds) {
      const plan = planOf(id)
      const [funnel] = funnelIdsOf(plan)
      if (!funnel) throw new Error(id)
      expect(getFunnel(plan, funnel)?.journey).not.toBeNull()
      const stages = stageIdsOf(plan, funnel)
      expect(stages).toHaveLength(5)
      for (const { stage } of experimentsOf(plan)) expect(stages).toContain(stage)
      const cohorts = getFunnel(plan, funnel)?.cohorts ?? []
      for (const { start } of cohorts) expect(startOf(start, 'week')).toBe(start)
    }
  })
})

describe('the funnel of the flower shop', () => {
  it('turns one visitor in eight into an order or a date, and loses most there', () => {
    const rate = (kind: string) => stageNumbers(planOf('flower_shop'), stageId(`stage_${kind}`))
    expect(rate('activation')).toMatchObject({ hits: 288, tries: 2400, rate: { value: 0.12 } })
    expect(rate('retention')).toMatchObject({ hits: 129, tries: 288 })
    expect(rate('revenue')).toMatchObject({ hits: 412, tries: 129 })
  })
})

describe('what the experiments come to, as their stories tell', () => {
  it.each<[ExampleId, string, string]>([
    ['flower_shop', 'try_ask_date', 'supported'],
    ['flower_shop', 'try_price_photo', 'running'],
    ['flower_shop', 'try_reminder', 'running'],
    ['flower_shop', 'try_vase', 'better'],
    ['coffee_stall', 'try_names', 'running'],
    ['coffee_stall', 'try_bottle', 'counts'],
    ['web_app', 'try_due_hour', 'running'],
    ['web_app', 'try_first_screen', 'mismatch'],
  ])('%s, %s: %s', (example, key, call) => {
    expect(verdictOf(example, key).call).toBe(call)
  })

  it('a difference that was one of ten is told as such', () => {
    const once = verdictOf('theme_park', 'try_rain')
    expect(once.notes).toContainEqual({ note: 'manyLooks', looks: 10, onceIn: 20 })
    const p = once.variations[0]?.test.p
    expect(p?.kind === 'defined' && p.value > 0.005 && p.value < 0.05).toBe(true)
  })
})

describe('the two e-mails', () => {
  it('were clicked by 31.6 % and 42.1 % of those who received them, and not by 63 %', () => {
    const [a, b] = find('web_app', 'try_mails').arms
    expect([a?.conversions, a?.people, b?.conversions, b?.people]).toEqual([30, 95, 400, 950])
    const rate = (arm: typeof a) => ((arm?.conversions ?? 0) / (arm?.people ?? 1)).toFixed(3)
    expect([rate(a), rate(b)]).toEqual(['0.316', '0.421'])
  })

  it('are an A/B comparison without chance: different, never better', () => {
    const mails = find('web_app', 'try_mails')
    expect(mails).toMatchObject({ kind: 'ab', seal: null, design: { isRandomised: false } })
    const verdict = verdictOf('web_app', 'try_mails')
    expect(verdict.call).toBe('changed')
    expect(verdict.sampleRatio).toBeNull()
    expect(verdict.best).toBeNull()
  })
})
