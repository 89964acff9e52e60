import { divide, isAmount, sum } from './checks.ts'
import { undefinedBecause, type Outcome } from './outcome.ts'

/** One entry per age 0, 1, 2 … */
export interface CohortCurve {
  /** Σ active / Σ size over the cohorts that have reached the age. */
  readonly pooled: readonly Outcome[]
  /** The mean of the cohorts' own rates: a secondary line. */
  readonly simpleMean: readonly Outcome[]
  readonly cohortsObserved: readonly number[]
}

/**
 * Rows are cohorts, columns are ages; the first column is the size of a cohort, null is not yet observed.
 * A cohort of nobody is counted and has no rate of its own. [methods §1.6]
 */
export function computeCohortCurve(active: readonly (readonly (number | null)[])[]): CohortCurve {
  const ages = Array.from({ length: Math.max(0, ...active.map((row) => row.length)) }, (_, age) => age)
  const seenAt = (age: number) =>
    active.flatMap(([size, ...later]) => {
      const count = age === 0 ? size : later[age - 1]
      return typeof size === 'number' && typeof count === 'number' ? [{ size, count }] : []
    })
  const columns = ages.map(seenAt)
  const isSound = active.flat().every((count) => count === null || isAmount(count))
  const each = (rate: (cohorts: readonly Observed[]) => Outcome) =>
    columns.map((cohorts) => (isSound ? rate(cohorts) : undefinedBecause('bad_input')))
  return {
    pooled: each((cohorts) => divide(sum(cohorts.map(countOf)), sum(cohorts.map(sizeOf)), 'no_customers')),
    simpleMean: each((cohorts) => {
      const rates = cohorts.filter(({ size }) => size > 0).map(({ size, count }) => count / size)
      return divide(sum(rates), rates.length, 'no_customers')
    }),
    cohortsObserved: columns.map((cohorts) => cohorts.length),
  }
}

interface Observed {
  readonly size: number
  readonly count: number
}
const sizeOf = ({ size }: Observed) => size
const countOf = ({ count }: Observed) => count
