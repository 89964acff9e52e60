import erfc from '@stdlib/math-base-special-erfc'
import gammainc from '@stdlib/math-base-special-gammainc'
import { isHits, sum } from './checks.ts'
import { defined, undefinedBecause, type Outcome, type Reason } from './outcome.ts'

/** P(χ² > `chisq`) with `df` degrees of freedom, by the upper tail itself. [methods §7] */
export function tailOfChiSquare(chisq: number, df: number): number {
  return df === 1 ? erfc(Math.sqrt(chisq / 2)) : gammainc(chisq / 2, df / 2, true, true)
}

export interface Arm {
  readonly x: number
  readonly n: number
}

export interface ChiSquare {
  readonly chisq: Outcome
  readonly df: Outcome
  readonly pValue: Outcome
}

/** Whether any of several groups differs from the others: x of n did it. [methods §2.9] */
export function computeChiSquare(arms: readonly Arm[]): ChiSquare {
  const people = sum(arms.map((arm) => arm.n))
  const hits = sum(arms.map((arm) => arm.x))
  const fault = findFault(arms, hits, people)
  if (fault) return refusedBy(fault)
  const rate = hits / people
  const chisq = sum(arms.map(({ x, n }) => (x - n * rate) ** 2 / (n * rate * (1 - rate))))
  const df = arms.length - 1
  return { chisq: defined(chisq), df: defined(df), pValue: defined(tailOfChiSquare(chisq, df)) }
}

export function refusedBy(reason: Reason): ChiSquare {
  const refused = undefinedBecause(reason)
  return { chisq: refused, df: refused, pValue: refused }
}

function findFault(arms: readonly Arm[], hits: number, people: number): Reason | null {
  if (arms.length < 2) return 'missing_input'
  if (!arms.every(({ x, n }) => isHits(x, n))) return 'bad_input'
  if (arms.some(({ n }) => n === 0)) return 'empty_arm'
  return hits === 0 || hits === people ? 'no_contrast' : null
}
