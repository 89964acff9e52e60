import { flowOf } from '../../methods/journey.ts'
import { mapOutcome, type Outcome, defined } from '../../methods/outcome.ts'
import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import type { JourneyEconomics } from './economics.ts'
import { monthsOf, type FigureName } from './economicsFigures.ts'
import { withFold } from './economicsFold.ts'
import { foldsOf, swingsOf } from './economicsSwings.ts'
import { inputOf } from './journeyModel.ts'
import { conversionsOf } from './journeyNumbers.ts'
import { getStagesOf, type Stage } from './stages.ts'

/** A step of Get where a few points more bring the most customers. */
export interface Lever {
  /** The stage the step leads into. */
  readonly stage: Stage
  /** Points added, as a share; fewer than asked where the step would pass everybody. */
  readonly points: number
  /** Customers more a month. */
  readonly gain: Outcome
}

const fivePoints = 0.05

/** The step that gains most from five points more; null while no step is known or none can gain. */
export function bestLever({ model, values, figures }: JourneyEconomics): Lever | null {
  const folds = foldsOf(model, values)
  const bare = inputOf({ ...model, tactics: [] }, values)
  const stages = getStagesOf(model.kind)
  let best: Lever | null = null
  let most = 0
  conversionsOf(model.kind).forEach((_, step) => {
    const base = bare.conversions[step] ?? null
    const stage = stages[step + 1]
    if (base === null || stage === undefined) return
    const points = Math.min(fivePoints, 1 - base)
    const conversions = bare.conversions.with(step, base + points)
    const { customers } = flowOf(withFold({ ...bare, conversions }, folds.all))
    const gain = mapOutcome(figures.customers, (now) => defined(customers / monthsOf(model) - now))
    if (gain.kind !== 'defined' || gain.value <= most) return
    most = gain.value
    best = { stage, points, gain }
  })
  return best
}

/** What one number does to a figure between its ends, all others as they are. */
export interface Influence {
  readonly key: AssumptionKey
  readonly low: Outcome
  readonly high: Outcome
  /** How far the figure moves; without end where it is no number any more at one of them. */
  readonly span: number
  /** No range is given: a tenth less and more was taken. */
  readonly isTaken: boolean
}

/** Every number by how far it moves a figure, the strongest first. */
export function influencesOn(
  { model, worth, values }: JourneyEconomics,
  figure: FigureName,
): readonly Influence[] {
  return swingsOf(model, worth, values, { withTaken: true })
    .map(({ key, low, high, isTaken }) => ({
      key,
      low: low[figure],
      high: high[figure],
      span: spanOf(low[figure], high[figure]),
      isTaken,
    }))
    .filter(({ span }) => span > 0)
    .sort((one, other) => (one.span === other.span ? 0 : other.span - one.span))
}

function spanOf(low: Outcome, high: Outcome): number {
  if (low.kind === 'defined' && high.kind === 'defined') return Math.abs(high.value - low.value)
  return low.kind === high.kind ? 0 : Infinity
}
