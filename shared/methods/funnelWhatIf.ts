import { divide, isAmount } from './checks.ts'
import { computeOverallRate } from './funnelTarget.ts'
import { defined, mapOutcome, undefinedBecause, type Outcome } from './outcome.ts'

export interface FunnelWhatIf {
  readonly before: Outcome
  readonly after: Outcome
  readonly delta: Outcome
  /** Relative to the rate before; the customers change by the same factor. */
  readonly relativeChange: Outcome
}

export interface StepChange {
  /** People at the first stage. */
  readonly top: number
  readonly rates: readonly number[]
  /** 0-based step whose rate becomes `newRate`. */
  readonly stepIndex: number
  readonly newRate: number
}

/** Customers before and after one step converts at another rate, all else equal. [methods §1.1] */
export function computeFunnelWhatIf({ top, rates, stepIndex, newRate }: StepChange): FunnelWhatIf {
  const rate = rates[stepIndex]
  if (rate === undefined || ![top, newRate, ...rates].every(isAmount)) {
    const refused = undefinedBecause('bad_input')
    return { before: refused, after: refused, delta: refused, relativeChange: refused }
  }
  const customersAt = (steps: readonly number[]) =>
    mapOutcome(computeOverallRate(steps), (overall) => defined(top * overall))
  const before = customersAt(rates)
  const after = customersAt(rates.with(stepIndex, newRate))
  return {
    before,
    after,
    delta: mapOutcome(before, (from) => mapOutcome(after, (to) => defined(to - from))),
    relativeChange: divide(newRate - rate, rate, 'zero_base'),
  }
}
