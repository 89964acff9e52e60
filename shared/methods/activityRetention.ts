import { divide } from './checks.ts'
import { undefinedBecause, type Outcome } from './outcome.ts'

/** One entry per period; period 0 is that of joining. */
export interface ActivityRetention {
  /** Active in that very period. */
  readonly classic: readonly Outcome[]
  /** Active in it or later; never below classic. */
  readonly rolling: readonly Outcome[]
}

/**
 * Rows are customers, columns are periods, all rows equally long: was this one active then? The two must
 * never be compared with each other across products. [methods §1.6]
 */
export function computeActivityRetention(activity: readonly (readonly boolean[])[]): ActivityRetention {
  const length = activity[0]?.length ?? 0
  const periods = Array.from({ length }, (_, period) => period)
  const isSound = activity.every((row) => row.length === length)
  const shareWhere = (isActive: (row: readonly boolean[]) => boolean) =>
    isSound
      ? divide(activity.filter(isActive).length, activity.length, 'no_customers')
      : undefinedBecause('bad_input')
  return {
    classic: periods.map((period) => shareWhere((row) => row[period] === true)),
    rolling: periods.map((period) => shareWhere((row) => row.slice(period).some(Boolean))),
  }
}
