import type { ExperimentId, FunnelId, StageId, TacticId } from '../../lib/ids.ts'
import { addExperiment } from '../../model/experiment/addExperiment.ts'
import type { Arm, Experiment, Guardrail } from '../../model/experiment/experiment.ts'
import { getExperiment } from '../../model/experiment/getExperiment.ts'
import { moveExperiments } from '../../model/experiment/moveExperiments.ts'
import { noScores } from '../../model/experiment/scores.ts'
import { defaultDesign } from '../../model/experiment/testDesign.ts'
import { updateExperiment, type ExperimentPatch } from '../../model/experiment/updateExperiment.ts'
import { addFunnel } from '../../model/funnel/addFunnel.ts'
import { aarrrKinds, type Aarrr } from '../../model/funnel/funnel.ts'
import { shift } from '../../model/funnel/periods.ts'
import { updateFunnel, updateStages, type StagePatch } from '../../model/funnel/updateFunnel.ts'
import { journeyId } from '../../model/journey/journey.ts'
import type { Plan } from '../../model/plan/plan.ts'
import type { Example, ExampleCurrency, ExampleExperiment, ExampleStage } from './example.ts'
import { estimateOf } from './exampleJourneys.ts'
import { recordId, type Say } from './say.ts'

/** The plan with the funnel of the example and its experiments, begun and sealed as they tell. */
export function withTrials(plan: Plan, example: Example, currency: ExampleCurrency, say: Say): Plan {
  const { funnel, experiments } = example.trials
  const counted = withFunnel(plan, example, currency, say)
  return Object.entries(experiments).reduce((next, [key, bones]) => {
    return withExperiment(next, key, bones, { example, currency, say, firstDay: funnel.from })
  }, counted)
}

// safe: the examples name their records in letters and underscores
const funnelId = 'funnel' as FunnelId
const stageOf = (kind: Aarrr) => `stage_${kind}` as StageId
const experimentId = (key: string) => key as ExperimentId

function withFunnel(plan: Plan, example: Example, currency: ExampleCurrency, say: Say): Plan {
  const { journey, from, stages, cohorts, lifetimes = [] } = example.trials.funnel
  const weekOf = (index: number) => shift(from, 'week', index)
  const patchOf = (kind: Aarrr, bones: ExampleStage | undefined): StagePatch => {
    if (bones === undefined) return { isHidden: true }
    const { counts, target, rate, isHidden = false } = bones
    return {
      event: say(`on_${kind}`),
      actuals: counts.map((count, index) => ({ start: weekOf(index), count })),
      target: target ?? null,
      rate: rate === undefined ? null : estimateOf(rate, currency, say),
      isHidden,
    }
  }
  const fresh = {
    id: funnelId,
    name: '',
    journey: journeyOf(example, journey),
    period: 'week' as const,
    stages: aarrrKinds.map(stageOf),
  }
  const begun = updateFunnel(addFunnel(plan, fresh), funnelId, {
    cohorts: cohorts.map((active, index) => ({ start: weekOf(index), active })),
    lifetimes,
    notes: say('funnel_notes'),
  })
  return updateStages(
    begun,
    new Map(aarrrKinds.map((kind) => [stageOf(kind), patchOf(kind, stages[kind])] as const)),
  )
}

function journeyOf({ journeys }: Example, key: string) {
  const bones = journeys[key]
  return bones === undefined ? null : journeyId(recordId(bones.segment), recordId(bones.channel))
}

interface Setting {
  readonly example: Example
  readonly currency: ExampleCurrency
  readonly say: Say
  /** Nothing was thought of before the first week that was counted. */
  readonly firstDay: string
}

function withExperiment(plan: Plan, key: string, bones: ExampleExperiment, setting: Setting): Plan {
  const { example, say, firstDay } = setting
  const id = experimentId(key)
  const { funnel } = example.trials
  const journey = journeyOf(example, funnel.journey)
  const { kind, stage, state, start = firstDay, isSealed = true } = bones
  const stamp = { id: `seal_${key}`, at: `${start}T08:00:00.000Z` }
  const idea = addExperiment(plan, {
    ...{ id, name: say(key), kind, stage: stageOf(stage), createdAt: `${firstDay}T08:00:00.000Z` },
    journey,
    segment: recordId(example.journeys[funnel.journey]?.segment ?? ''),
    journeyStage: bones.journeyStage ?? null,
    tactic: bones.tactic === undefined ? null : (`tactic_${bones.tactic}` as TacticId), // safe: as its journey names it
    follows: bones.follows === undefined ? null : experimentId(bones.follows),
  })
  const planned = updateExperiment(idea, id, plannedOf(key, bones, setting), stamp)
  if (state === 'idea') return planned
  const to = (next: Plan, goal: Experiment['state']) =>
    moveExperiments(next, [id], { state: goal, before: null }, stamp)
  if (state === 'ready') return to(planned, 'ready')
  const begun = to(isSealed ? to(planned, 'running') : planned, state)
  const experiment = getExperiment(begun, id)
  if (experiment === null) return begun
  return updateExperiment(begun, id, countedOf(key, bones, experiment, say), stamp)
}

/** What stands there before anybody is counted. */
function plannedOf(key: string, bones: ExampleExperiment, { currency, say }: Setting): ExperimentPatch {
  const saying = sayingOf(key, bones, say)
  const [impact, confidence, ease] = bones.ice ?? [null, null, null]
  return {
    hypothesis: {
      change: say(`${key}_change`),
      metric: say(`${key}_metric`),
      direction: bones.direction ?? 'up',
      reason: saying('reason'),
    },
    background: saying('background'),
    notes: saying('notes'),
    design: { ...defaultDesign, ...bones.design },
    ...(bones.arms && { arms: bones.arms.map((arm, index) => uncounted(arm.weight, index, bones, say)) }),
    ...(bones.guardrail && { guardrails: [watched(say(bones.guardrail.name))] }),
    metricsLooked: bones.metricsLooked ?? 1,
    start: bones.start ?? null,
    end: bones.end ?? null,
    cost: bones.cost?.[currency] ?? null,
    criticality: bones.criticality ?? null,
    scores: { ...noScores, ice: { impact, confidence, ease } },
  }
}

function watched(name: string): Guardrail {
  return { id: 'guard1', name, betterWhen: 'down', counts: [] }
}

function uncounted(weight: number | undefined, index: number, bones: ExampleExperiment, say: Say): Arm {
  const name = bones.armNames?.[index]
  return {
    id: `arm${index + 1}`,
    name: name === undefined ? '' : say(name),
    weight: weight ?? 1,
    people: null,
    conversions: null,
  }
}

function countedOf(
  key: string,
  bones: ExampleExperiment,
  { arms, guardrails }: Experiment,
  say: Say,
): ExperimentPatch {
  const { decision = null, reliability = null } = bones
  const saying = sayingOf(key, bones, say)
  return {
    arms: arms.map((arm, index) => {
      const { people = null, conversions = null } = bones.arms?.[index] ?? {}
      return { ...arm, people, conversions }
    }),
    guardrails: guardrails.map((each) => ({
      ...each,
      counts: (bones.guardrail?.counts ?? []).map(([people, conversions]) => ({ people, conversions })),
    })),
    quotes: saying('quotes'),
    learning: {
      observed: saying('observed'),
      learned: saying('learned'),
      notShown: saying('not_shown'),
      next: saying('next'),
    },
    decision,
    reliability,
  }
}

/** The words of a part, empty where the experiment says nothing of it. */
function sayingOf(key: string, { says }: ExampleExperiment, say: Say) {
  return (part: ExampleExperiment['says'][number]) => (says.includes(part) ? say(`${key}_${part}`) : '')
}
