import fc from 'fast-check'
import type { Plan } from '#shared/model/plan/plan.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { copyExperiments } from '#shared/model/experiment/copyExperiments.ts'
import { decisions, experimentStates } from '#shared/model/experiment/experiment.ts'
import { directions, experimentKinds } from '#shared/model/experiment/experimentKinds.ts'
import { moveExperiments } from '#shared/model/experiment/moveExperiments.ts'
import { defaultDesign, lookPlans, rules, type TestDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiments, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { minutesLater } from './builders.ts'
import { anyNumber, pickJourney, pickTactic } from './journeyOperations.ts'
import { anyText, choice, pick, type Operation } from './operation.ts'
import { anyCount, anyDay, anyStamp, fresh, pickExperiment, pickStage, uuid } from './pickTrials.ts'
import { experimentId } from './trialBuilders.ts'

const experimentAdding = fc
  .record({
    id: uuid('e').map(experimentId),
    name: anyText,
    kind: fc.constantFrom(...experimentKinds),
    stage: fc.option(choice),
    createdAt: fc.nat({ max: 10_000 }).map(minutesLater),
  })
  .map(({ id, stage, ...experiment }): Operation => ({
    name: `addExperiment ${experiment.kind}`,
    apply: (plan) =>
      addExperiment(plan, {
        ...experiment,
        id: fresh(plan, id),
        stage: stage === null ? null : pickStage(plan, stage),
      }),
  }))

const anyRate = fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyNumber))

const anyDesign: fc.Arbitrary<TestDesign> = fc
  .record(
    {
      baseline: anyRate,
      worthwhile: anyRate,
      threshold: anyRate,
      planned: fc.option(anyCount),
      perDay: fc.option(anyCount),
      share: fc.oneof(fc.constant(0.5), anyNumber),
      alpha: fc.constantFrom(0.05, 0.1, 0, NaN),
      rule: fc.constantFrom(...rules),
      caring: fc.constantFrom(null, 0.002, 2),
      prior: fc.constantFrom({ a: 1, b: 1 }, { a: 3, b: 7 }, { a: 0, b: 1 }),
      looks: fc.record({
        plan: fc.constantFrom(...lookPlans),
        looks: fc.constantFrom(4, 21),
        conversions: fc.constant(400),
        expected: fc.constant(5000),
      }),
      isRandomised: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({ ...defaultDesign, ...parts }))

const anyCounts = fc.record({ people: fc.option(anyCount), conversions: fc.option(anyCount) })
const anyScore = fc.option(fc.oneof(fc.nat({ max: 11 }), anyNumber))

const experimentPatch: fc.Arbitrary<ExperimentPatch> = fc.record(
  {
    name: anyText,
    kind: fc.constantFrom(...experimentKinds),
    hypothesis: fc.record({
      change: anyText,
      metric: anyText,
      direction: fc.option(fc.constantFrom(...directions)),
      reason: anyText,
    }),
    background: anyText,
    owner: anyText,
    start: fc.option(anyDay),
    cost: fc.option(anyCount),
    criticality: fc.constantFrom(null, 1, 5),
    arms: fc.array(
      fc
        .tuple(uuid('a'), anyText, fc.constantFrom(1, 1, 9, 0), anyCounts)
        .map(([id, name, weight, counts]) => ({ id, name, weight, ...counts })),
      { maxLength: 4 },
    ),
    guardrails: fc.array(
      fc.record({
        id: uuid('g'),
        name: anyText,
        betterWhen: fc.constantFrom(...directions),
        counts: fc.array(anyCounts, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    design: anyDesign,
    metricsLooked: fc.oneof(fc.nat({ max: 20 }), anyNumber),
    learning: fc.record({ observed: anyText, learned: anyText, notShown: anyText, next: anyText }),
    decision: fc.option(fc.constantFrom(...decisions)),
    scores: fc.record({
      ice: fc.record({ impact: anyScore, confidence: anyScore, ease: anyScore }),
      rice: fc.record({ reach: anyScore, impact: anyScore, confidence: anyScore, effort: anyScore }),
      pie: fc.record({ potential: anyScore, importance: anyScore, ease: anyScore }),
    }),
    place: fc.option(fc.record({ x: anyNumber, y: anyNumber })),
  },
  { requiredKeys: [] },
)

const experimentChanging = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 3 }),
    patch: experimentPatch,
    links: fc.option(fc.tuple(choice, choice, choice, choice, choice)),
    stamp: anyStamp,
  })
  .map(({ at, patch, links, stamp }): Operation => ({
    name: `updateExperiments ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const ends = links === null ? {} : linksTo(plan, links)
      const ids = at.map((index) => pickExperiment(plan, index))
      return updateExperiments(plan, new Map(ids.map((id) => [id, { ...patch, ...ends }])), stamp)
    },
  }))

/** Any note may be meant as the segment, and the experiment itself as the one it follows. */
function linksTo(plan: Plan, [a, b, c, d, e]: readonly [number, number, number, number, number]) {
  return {
    stage: pickStage(plan, a),
    segment: pick(plan, b),
    journey: pickJourney(plan, c),
    tactic: pickTactic(plan, d),
    follows: pickExperiment(plan, e),
  }
}

const experimentMoving = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 4 }),
    state: fc.constantFrom(...experimentStates),
    before: fc.option(choice),
    stamp: anyStamp,
  })
  .map(({ at, state, before, stamp }): Operation => ({
    name: `moveExperiments ${at.length} to ${state}`,
    apply: (plan) =>
      moveExperiments(
        plan,
        at.map((index) => pickExperiment(plan, index)),
        { state, before: before === null ? null : pickExperiment(plan, before) },
        stamp,
      ),
  }))

const experimentCopying = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 3 }),
    ids: fc.uniqueArray(uuid('c').map(experimentId), { minLength: 3, maxLength: 3 }),
  })
  .map(({ at, ids }): Operation => ({
    name: `copyExperiments ${at.length}`,
    apply: (plan) =>
      copyExperiments(
        plan,
        at.map((index) => pickExperiment(plan, index)),
        ids.map((id) => fresh(plan, id)),
        minutesLater(1),
      ),
  }))

/** One of the real operations on experiments. */
export const anyExperimentOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: experimentAdding },
  { weight: 4, arbitrary: experimentChanging },
  { weight: 4, arbitrary: experimentMoving },
  { weight: 1, arbitrary: experimentCopying },
)
