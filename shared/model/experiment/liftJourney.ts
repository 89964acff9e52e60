import { flowOf, type JourneyInput, type TacticInput } from '../../methods/journey.ts'
import { inputOf, valuesOf, type JourneyModel } from '../journey/journeyModel.ts'
import { getStagesOf, type Stage } from '../journey/stages.ts'

/** The share that the journey itself says for a stage now, tactics included; null where it says none. */
export function journeyRate(model: JourneyModel, stage: Stage): number | null {
  const input = inputOf(model, valuesOf(model))
  const flow = flowOf(input)
  const step = getStagesOf(model.kind).indexOf(stage)
  const rate =
    step > 0
      ? (flow.conversions[step - 1] ?? NaN)
      : stage === 'retain'
        ? flow.retention
        : stage === 'referrals'
          ? flow.k / flow.invites
          : NaN
  return Number.isFinite(rate) ? rate : null
}

/**
 * The journey with what happens at one stage multiplied by `lift`, as a tactic without a cost would do it:
 * people who come, the share that goes on or stays (at most all), margin of new revenue, customers invited.
 */
export function liftJourney(
  input: JourneyInput,
  model: JourneyModel,
  stage: Stage,
  lift: number,
): JourneyInput {
  const step = getStagesOf(model.kind).indexOf(stage)
  const more = step > 0 ? { place: step, lift: lift - 1 } : besides(input, stage, lift)
  return { ...input, tactics: [...input.tactics, { ...idle, ...more }] }
}

function besides(input: JourneyInput, stage: Stage, lift: number): Partial<TacticInput> {
  const { people, retention, k } = flowOf(input)
  switch (stage) {
    case 'retain': {
      const leaving = 1 - retention
      return leaving === 0 ? {} : { place: stage, cut: 1 - (1 - Math.min(1, retention * lift)) / leaving }
    }
    case 'newRevenue': {
      const margins = [input.newRevenue, ...input.tactics.map(({ margin }) => margin)]
      const known = margins.filter((margin) => margin !== null)
      const now = known.length === 0 ? NaN : known.reduce((sum, margin) => sum + margin, 0)
      return { place: stage, margin: (lift - 1) * now }
    }
    case 'referrals':
      return { place: stage, invites: (lift - 1) * k, inviteConversion: 1 }
    default:
      return { place: 0, reach: (lift - 1) * (people[0] ?? NaN), conversion: 1 }
  }
}

const idle: TacticInput = {
  place: 0,
  cost: null,
  reach: null,
  conversion: null,
  lift: null,
  cut: null,
  margin: null,
  invites: null,
  inviteConversion: null,
}
