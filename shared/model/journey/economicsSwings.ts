import type { AssumptionKey } from '../estimate/assumptionKey.ts'
import { bounds } from '../estimate/quantities.ts'
import { figuresOf, type EconomicFigures } from './economicsFigures.ts'
import { foldTactics, withFold, type Folds } from './economicsFold.ts'
import type { Worth } from './journey.ts'
import { inputOf, type Assumption, type JourneyModel } from './journeyModel.ts'
import { conversionsOf } from './journeyNumbers.ts'

/** The figures with one number at its low and at its high end, all others as they are. */
export interface Swing {
  readonly key: AssumptionKey
  readonly low: EconomicFigures
  readonly high: EconomicFigures
  /** No range is given, so a tenth less and a tenth more was taken. */
  readonly isTaken: boolean
}

/** A number without a range is looked at a tenth below and above, within what it can be. */
const taken = 0.1

export interface SwingOptions {
  /** Also numbers without a range. */
  readonly withTaken: boolean
  /** Numbers that are tried out stand for themselves: they have no range. */
  readonly exact?: ReadonlyMap<AssumptionKey, number> | null
}

/** One swing for every number with a range, in their order. Two hundred tactics stay within a frame. */
export function swingsOf(
  model: JourneyModel,
  worth: Worth,
  values: Float64Array,
  { withTaken, exact = null }: SwingOptions,
): readonly Swing[] {
  const tacticAt = tacticByAssumption(model)
  const folds = foldsOf(model, values)
  const silent = new Set(model.relationshipCosts) // the relationship is paid for after winning
  const changed = values.slice()
  return model.assumptions.flatMap((assumption, index) => {
    const ends = silent.has(index) || exact?.has(assumption.key) ? null : endsOf(assumption, withTaken)
    if (ends === null) return []
    const tactic = tacticAt[index] ?? -1
    const at = (value: number) => {
      changed[index] = value
      return figuresWith(model, worth, changed, folds, tactic)
    }
    const swing = { key: assumption.key, low: at(ends.low), high: at(ends.high), isTaken: ends.isTaken }
    changed[index] = values[index] ?? NaN
    return [swing]
  })
}

export function foldsOf(model: JourneyModel, values: ArrayLike<number>): Folds {
  return foldTactics(inputOf(model, values).tactics, conversionsOf(model.kind).length)
}

/** The figures where nothing but one tactic (-1: nothing but the journey) differs from what was folded. */
function figuresWith(
  model: JourneyModel,
  worth: Worth,
  values: ArrayLike<number>,
  folds: Folds,
  tactic: number,
): EconomicFigures {
  const slots = model.tactics[tactic]
  const alone = inputOf({ ...model, tactics: slots ? [slots] : [] }, values)
  const fold = slots ? folds.others[tactic] : folds.all
  return figuresOf(model, worth, values, fold ? withFold(alone, fold) : alone)
}

function tacticByAssumption({ tactics }: JourneyModel): readonly number[] {
  const found: number[] = []
  tactics.forEach(({ numbers }, tactic) => {
    for (const slot of Object.values(numbers)) if (slot >= 0) found[slot] = tactic
  })
  return found
}

function endsOf(
  { estimate, quantity }: Assumption,
  withTaken: boolean,
): { low: number; high: number; isTaken: boolean } | null {
  const { low, likely, high } = estimate
  if (low !== null && high !== null) return low === high ? null : { low, high, isTaken: false }
  if (!withTaken) return null
  const { least, most } = bounds[quantity]
  const within = (value: number) => Math.min(most, Math.max(least, value))
  return { low: within(likely * (1 - taken)), high: within(likely * (1 + taken)), isTaken: true }
}
