import { isAmount, product, roundUp } from './checks.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from './outcome.ts'

/** All step conversions multiplied; a step that is not defined (null) leaves the whole undefined. [methods §1.1] */
export function computeOverallRate(rates: readonly (number | null)[]): Outcome {
  const known = rates.filter((rate) => rate !== null)
  if (known.length < rates.length) return undefinedBecause('missing_input')
  return known.every(isAmount) ? defined(product(known)) : undefinedBecause('bad_input')
}

export interface FunnelTarget {
  readonly overall: Outcome
  /** People needed at the first stage, rounded up. */
  readonly requiredTop: Outcome
}

/** How many must come so that `target` are won; undefined where a step lets nobody through. [methods §1.1] */
export function computeFunnelTarget(target: number, rates: readonly (number | null)[]): FunnelTarget {
  const overall = computeOverallRate(rates)
  if (!isAmount(target)) return { overall, requiredTop: undefinedBecause('bad_input') }
  const requiredTop = mapOutcome(overall, (rate) =>
    rate === 0 ? undefinedBecause('no_conversion') : roundedUp(target / rate),
  )
  return { overall, requiredTop }
}

function roundedUp(people: number): Outcome {
  return Number.isFinite(people) ? defined(roundUp(people)) : undefinedBecause('too_large')
}
