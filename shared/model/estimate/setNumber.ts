import { fitText } from '../../lib/fitText.ts'
import { recordLimits } from '../limits.ts'
import type { Estimate } from './estimate.ts'
import { sameEstimate } from './fixEstimate.ts'
import { isEstimate } from './isEstimate.ts'
import type { Quantity } from './quantities.ts'

type Numbers<Name extends string> = Readonly<Partial<Record<Name, Estimate>>>

/**
 * The numbers with one of them said anew, or no longer with null. The very same object when nothing changes
 * or the estimate is none of its quantity.
 */
export function setNumber<Name extends string>(
  numbers: Numbers<Name>,
  table: Readonly<Record<Name, Quantity>>,
  name: Name,
  estimate: Estimate | null,
): Numbers<Name> {
  const before = numbers[name] ?? null
  if (estimate === null) {
    if (before === null) return numbers
    const { [name]: _, ...rest } = numbers
    return rest as Numbers<Name> // safe: the numbers but one
  }
  const next = { ...before, ...estimate, source: fitText(estimate.source, recordLimits.title) }
  if (sameEstimate(before, next) || !isEstimate(table[name], next)) return numbers
  return { ...numbers, [name]: next }
}
