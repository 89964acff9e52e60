import { fail, ok, type Result } from '../../lib/result.ts'
import type { Cohort } from './funnel.ts'

export interface CohortChange {
  readonly start: string
  readonly age: number
  /** Null: not known any more. */
  readonly count: number | null
}

export interface CohortProblem {
  readonly start: string
  readonly age: number
  readonly code: 'no_size' | 'more_than_size'
}

export interface CohortFailure {
  readonly code: 'bad_cohorts'
  readonly problems: readonly CohortProblem[]
}

/**
 * The cohorts with some counts anew. Refused where people are active in a cohort whose size is not said, or more
 * than joined; a cohort of which nothing is said any more is gone.
 */
export function withCohorts(
  cohorts: readonly Cohort[],
  changes: readonly CohortChange[],
): Result<readonly Cohort[], CohortFailure> {
  const rows = new Map(cohorts.map(({ start, active }) => [start, [...active]]))
  for (const { start, age, count } of changes) {
    const row = rows.get(start) ?? []
    while (row.length <= age) row.push(null)
    row[age] = count
    rows.set(start, row)
  }
  const problems: CohortProblem[] = []
  const next = [...rows].flatMap(([start, row]) => {
    const active = row.slice(0, row.findLastIndex((count) => count !== null) + 1)
    const size = active[0]
    active.forEach((count, age) => {
      if (size === null || size === undefined) {
        if (age > 0 && count !== null) problems.push({ start, age, code: 'no_size' })
      } else if (count !== null && count > size) problems.push({ start, age, code: 'more_than_size' })
    })
    return active.length === 0 ? [] : [{ start, active }]
  })
  if (problems.length > 0) return fail({ code: 'bad_cohorts', problems })
  return ok(next.sort((a, b) => (a.start < b.start ? -1 : 1)))
}
