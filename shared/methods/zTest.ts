import erfc from '@stdlib/math-base-special-erfc'
import { tailOfNormal } from './normalTail.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'
import { findArmsFault, type TwoArms } from './twoArms.ts'

export interface ZTest {
  readonly rateA: Outcome
  readonly rateB: Outcome
  /** rateB − rateA, a fraction. */
  readonly diff: Outcome
  readonly z: Outcome
  readonly pTwoSided: Outcome
  /** For B > A, if that was written down before the start. */
  readonly pOneSided: Outcome
}

/** The pooled test of two proportions; undefined where nobody or everybody did it. [methods §2.1] */
export function computeZTest(arms: TwoArms): ZTest {
  const fault = findArmsFault(arms)
  if (fault) {
    const refused = undefinedBecause(fault)
    const rates = { rateA: refused, rateB: refused, diff: refused }
    return { ...rates, z: refused, pTwoSided: refused, pOneSided: refused }
  }
  const rateA = arms.xA / arms.nA
  const rateB = arms.xB / arms.nB
  const rates = { rateA: defined(rateA), rateB: defined(rateB), diff: defined(rateB - rateA) }
  const error = pooledErrorOf(arms)
  if (error === 0) {
    const none = undefinedBecause('no_contrast')
    return { ...rates, z: none, pTwoSided: none, pOneSided: none }
  }
  const z = (rateB - rateA) / error
  return {
    ...rates,
    z: defined(z),
    pTwoSided: defined(erfc(Math.abs(z) / Math.SQRT2)),
    pOneSided: defined(tailOfNormal(z)),
  }
}

export interface YatesTest {
  readonly chisqYates: Outcome
  readonly pYates: Outcome
}

/** The same test with Yates' correction, as R's `prop.test` prints it. [methods §2.1] */
export function computeYatesTest(arms: TwoArms): YatesTest {
  const fault = findArmsFault(arms)
  const error = fault ? 0 : pooledErrorOf(arms)
  if (error === 0) {
    const none = undefinedBecause(fault ?? 'no_contrast')
    return { chisqYates: none, pYates: none }
  }
  const gap = Math.abs(arms.xB / arms.nB - arms.xA / arms.nA)
  const correction = (1 / arms.nA + 1 / arms.nB) / 2
  const z = Math.max(0, gap - correction) / error
  return { chisqYates: defined(z * z), pYates: defined(erfc(z / Math.SQRT2)) }
}

/**
 * Whether one of the four counts is below 5, expected or seen, so that the exact test decides. The expected ones
 * alone let 2 of 20 against 8 of 20 pass, where the usual test is too eager. [methods §2.1, §2.4, §3.2]
 */
export function hasSmallCells(arms: TwoArms): boolean {
  if (findArmsFault(arms)) return true
  const people = arms.nA + arms.nB
  const hits = arms.xA + arms.xB
  // The product first: it is whole, so that exactly 5 stays 5.
  const smallest = (Math.min(arms.nA, arms.nB) * Math.min(hits, people - hits)) / people
  const { xA, nA, xB, nB } = arms
  return Math.min(smallest, xA, nA - xA, xB, nB - xB) < 5
}

/** Standard error of the difference where both arms share one rate; 0 where nobody or everybody did it. */
function pooledErrorOf({ xA, nA, xB, nB }: TwoArms): number {
  const people = nA + nB
  const hits = xA + xB
  return Math.sqrt((hits / people) * ((people - hits) / people) * (1 / nA + 1 / nB))
}
