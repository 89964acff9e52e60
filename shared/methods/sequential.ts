import { isAmount, isOpenShare } from './checks.ts'
import { criticalOf, tailOfNormal } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

export interface SimpleSequential {
  /** Stop for B once it leads by so many conversions; a lead is whole, so the next whole number. */
  readonly leadOneSided: Outcome
  /** Stop for whichever leads by so many. */
  readonly leadTwoSided: Outcome
  readonly alphaOneSided: Outcome
  readonly alphaTwoSided: Outcome
}

/**
 * Miller's rule: fix `conversions` of both arms together, with equal traffic; stop at the lead, or without a
 * winner at that many. Its error by the reflection principle. [methods §2.6]
 */
export function computeSimpleSequential(conversions: number): SimpleSequential {
  if (!Number.isSafeInteger(conversions) || conversions < 1) {
    const refused = undefinedBecause('bad_input')
    const leads = { leadOneSided: refused, leadTwoSided: refused }
    return { ...leads, alphaOneSided: refused, alphaTwoSided: refused }
  }
  return {
    leadOneSided: defined(2 * Math.sqrt(conversions)),
    leadTwoSided: defined(2.25 * Math.sqrt(conversions)),
    alphaOneSided: defined(2 * tailOfNormal(2)),
    alphaTwoSided: defined(4 * tailOfNormal(2.25)),
  }
}

/**
 * The lead, either way, that ends the simple sequential test at this error: Miller's 2.25 √N at 0.05, else what
 * the reflection principle asks for. [methods §2.6]
 */
export function leadToStop(conversions: number, alpha: number): number {
  return (alpha === 0.05 ? 2.25 : criticalOf(alpha / 2)) * Math.sqrt(conversions)
}

/** How often either lead comes by chance alone: of Miller's rule its own, else what was asked for. */
export function errorOfLead(alpha: number): number {
  return alpha === 0.05 ? 4 * tailOfNormal(2.25) : alpha
}

export interface ConfidenceSequence {
  readonly rho: Outcome
  /** Around the effect, in its unit: valid whenever one looks. */
  readonly halfWidth: Outcome
  /** Over that of the fixed interval. */
  readonly inflation: Outcome
}

export interface SequenceQuestion {
  /** Standard error of the effect now. */
  readonly se: number
  /** People of both arms. */
  readonly nTotal: number
  /** The number of people at which it is narrowest. */
  readonly nStar?: number
  readonly alpha: number
}

/** An interval that may be looked at after every person, in GrowthBook's form. [methods §2.6] */
export function computeConfidenceSequence(question: SequenceQuestion): ConfidenceSequence {
  const { se, nTotal, nStar = 5000, alpha } = question
  const isSound = isAmount(se) && [nTotal, nStar].every((people) => isAmount(people) && people > 0)
  if (!isSound || !isOpenShare(alpha)) {
    const refused = undefinedBecause('bad_input')
    return { rho: refused, halfWidth: refused, inflation: refused }
  }
  const spent = -2 * Math.log(alpha)
  const rho = Math.sqrt((spent + Math.log(spent + 1)) / nStar)
  const growth = nTotal * rho * rho + 1
  const inside = ((2 * growth) / (nTotal * rho) ** 2) * Math.log(Math.sqrt(growth) / alpha)
  const widths = Math.sqrt(nTotal * inside)
  return {
    rho: defined(rho),
    halfWidth: defined(se * widths),
    inflation: defined(widths / criticalOf(alpha)),
  }
}
