import type { Result } from '../../lib/result.ts'

export const bounds = ['low', 'likely', 'high'] as const
export type Bound = (typeof bounds)[number]

/** What stands in the three fields of a range; an empty one follows the others. */
export type RangeTexts = Readonly<Record<Bound, string>>

export type RangeReading<Code> =
  | { readonly kind: 'range'; readonly range: Readonly<Record<Bound, number>> | null }
  | { readonly kind: 'refused'; readonly bound: Bound; readonly code: Code | 'empty' }
  | { readonly kind: 'disorder' }

/**
 * Reads the three fields. One number alone is a range without width; nothing at all is no number. Text that
 * `parse` refuses, and numbers that are not low ≤ likely ≤ high, are refused with their place.
 */
export function readRange<Code extends string>(
  texts: RangeTexts,
  parse: (text: string) => Result<number, { readonly code: Code }>,
): RangeReading<Code> {
  const given: Partial<Record<Bound, number>> = {}
  for (const bound of bounds) {
    if (texts[bound].trim() === '') continue
    const number = parse(texts[bound])
    if (!number.ok) return { kind: 'refused', bound, code: number.error.code }
    given[bound] = number.value
  }
  const { low, likely, high } = given
  // Which number between the two is likely is the founder's to say, never ours to guess.
  if (likely === undefined && low !== undefined && high !== undefined && low < high) {
    return { kind: 'refused', bound: 'likely', code: 'empty' }
  }
  const middle = likely ?? low ?? high
  if (middle === undefined) return { kind: 'range', range: null }
  const range = { low: low ?? middle, likely: middle, high: high ?? middle }
  const isInOrder = range.low <= range.likely && range.likely <= range.high
  return isInOrder ? { kind: 'range', range } : { kind: 'disorder' }
}
