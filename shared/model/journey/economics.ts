import { computeJourney, type JourneyResult } from '../../methods/journey.ts'
import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import { figuresOf, monthsOf, type EconomicFigures } from './economicsFigures.ts'
import { rangesOf, type FigureRanges } from './economicsRanges.ts'
import { swingsOf } from './economicsSwings.ts'
import type { Worth } from './journey.ts'
import { inputOf, valuesOf, type JourneyModel } from './journeyModel.ts'

/** All that follows for one journey, at its likely values or with some tried out. */
export interface JourneyEconomics {
  readonly model: JourneyModel
  readonly worth: Worth
  /** In the order of the model's assumptions. */
  readonly values: Float64Array
  /** Per period of the journey. */
  readonly result: JourneyResult
  readonly figures: EconomicFigures
  /** Spent a month on winning customers, tactics of Get and what is shared. */
  readonly monthlySpend: number
}

type Tried = ReadonlyMap<AssumptionKey, number> | null

const known = new WeakMap<JourneyModel, JourneyEconomics[]>()
const triedOf = new WeakMap<JourneyEconomics, Tried>()

/** The economics of a journey: the same object while the model, the worth and what is tried are the same. */
export function economicsOf(model: JourneyModel, worth: Worth, tried: Tried = null): JourneyEconomics {
  const before = known.get(model) ?? []
  const found = before.find((one) => one.worth === worth && triedOf.get(one) === tried)
  if (found) return found
  const values = valuesOf(model, tried)
  const input = inputOf(model, values)
  const result = computeJourney(input)
  const economics: JourneyEconomics = {
    model,
    worth,
    values,
    result,
    figures: figuresOf(model, worth, values, input, result),
    monthlySpend: (result.getCost + result.sharedCost) / monthsOf(model),
  }
  triedOf.set(economics, tried)
  // what the plan says stays at hand while one thing after another is tried
  known.set(model, [
    ...before.filter((one) => tried !== null && triedOf.get(one) === null).slice(-1),
    economics,
  ])
  return economics
}

/** The ranges of its figures; numbers that are tried out count as certain. */
export function figureRanges(economics: JourneyEconomics): FigureRanges {
  const found = ranges.get(economics)
  if (found) return found
  const { model, worth, values, figures, monthlySpend } = economics
  const swings = swingsOf(model, worth, values, {
    withTaken: false,
    exact: triedOf.get(economics) ?? null,
  })
  const made = rangesOf(figures, swings, monthlySpend)
  ranges.set(economics, made)
  return made
}
const ranges = new WeakMap<JourneyEconomics, FigureRanges>()
