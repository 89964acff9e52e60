import fc from 'fast-check'
import { addFunnel, addStage } from '#shared/model/funnel/addFunnel.ts'
import { aarrrKinds, funnelPeriods } from '#shared/model/funnel/funnel.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import {
  moveStages,
  updateFunnel,
  updateStages,
  withActuals,
  type StagePatch,
} from '#shared/model/funnel/updateFunnel.ts'
import { stages as journeyStages } from '#shared/model/journey/stages.ts'
import { anyEstimate, pickJourney } from './journeyOperations.ts'
import { anyText, choice, type Operation } from './operation.ts'
import { anyCount, anyDay, fresh, pickFunnel, pickStage, uuid } from './pickTrials.ts'
import { funnelId, stageId } from './trialBuilders.ts'

const funnelAdding = fc
  .record({
    id: uuid('f').map(funnelId),
    name: anyText,
    journey: fc.option(choice),
    period: fc.constantFrom(...funnelPeriods),
    stages: fc.uniqueArray(uuid('s').map(stageId), { minLength: 5, maxLength: 5 }),
  })
  .map(({ id, journey, stages, ...funnel }): Operation => ({
    name: 'addFunnel',
    apply: (plan) =>
      addFunnel(plan, {
        ...funnel,
        id: fresh(plan, id),
        stages: stages.map((each) => fresh(plan, each)),
        journey: journey === null ? null : pickJourney(plan, journey),
      }),
  }))

const funnelChanging = fc
  .record({
    at: choice,
    journey: fc.option(choice, { nil: undefined }),
    patch: fc.record(
      {
        name: anyText,
        notes: anyText,
        period: fc.constantFrom(...funnelPeriods),
        cohorts: fc.array(
          fc.record({ start: anyDay, active: fc.array(fc.option(anyCount), { maxLength: 4 }) }),
          { maxLength: 3 },
        ),
        lifetimes: fc.array(fc.record({ joined: anyDay, left: fc.option(anyDay) }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, journey, patch }): Operation => ({
    name: `updateFunnel ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const from = journey === undefined ? {} : { journey: pickJourney(plan, journey ?? 0) }
      return updateFunnel(plan, pickFunnel(plan, at), { ...patch, ...from })
    },
  }))

const stageAdding = fc
  .record({
    id: uuid('s').map(stageId),
    funnel: choice,
    kind: fc.option(fc.constantFrom(...aarrrKinds)),
    name: anyText,
    before: fc.option(choice),
  })
  .map(({ id, funnel, before, ...stage }): Operation => ({
    name: 'addStage',
    apply: (plan) =>
      addStage(
        plan,
        { ...stage, id: fresh(plan, id), funnel: pickFunnel(plan, funnel) },
        before === null ? null : pickStage(plan, before),
      ),
  }))

const stagePatch: fc.Arbitrary<StagePatch> = fc.record(
  {
    kind: fc.option(fc.constantFrom(...aarrrKinds)),
    name: anyText,
    event: anyText,
    property: anyText,
    who: anyText,
    isHidden: fc.boolean(),
    target: fc.option(fc.record({ of: fc.constantFrom('count' as const, 'rate' as const), value: anyCount })),
    rate: anyEstimate,
    feed: fc.option(fc.constantFrom(...journeyStages)),
    notes: anyText,
  },
  { requiredKeys: [] },
)

const stageChanging = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 3 }),
    patch: stagePatch,
    counts: fc.array(fc.tuple(anyDay, fc.option(anyCount)), { maxLength: 4 }),
  })
  .map(({ at, patch, counts }): Operation => ({
    name: `updateStages ${JSON.stringify([patch, counts])}`,
    apply: (plan) =>
      updateStages(
        plan,
        new Map(
          at.map((index) => {
            const id = pickStage(plan, index)
            const stage = getStage(plan, id)
            const counted = stage ? { actuals: withActuals(stage, new Map(counts)) } : {}
            return [id, { ...patch, ...counted }]
          }),
        ),
      ),
  }))

const stageMoving = fc
  .record({ at: fc.array(choice, { minLength: 1, maxLength: 3 }), before: fc.option(choice) })
  .map(({ at, before }): Operation => ({
    name: `moveStages ${at.length}`,
    apply: (plan) =>
      moveStages(
        plan,
        at.map((index) => pickStage(plan, index)),
        before === null ? null : pickStage(plan, before),
      ),
  }))

/** One of the real operations on funnels and their stages. */
export const anyFunnelOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 2, arbitrary: funnelAdding },
  { weight: 2, arbitrary: funnelChanging },
  { weight: 1, arbitrary: stageAdding },
  { weight: 3, arbitrary: stageChanging },
  { weight: 2, arbitrary: stageMoving },
)
