import { generateNKeysBetween } from 'fractional-indexing'

/** The part of a record that says where it stands among its neighbours. */
export interface Ordered {
  readonly id: string
  readonly order: string
}

/** Keys longer than this are a sign to number the neighbours anew. */
const comfortableKeyLength = 100
export const orderKeyLimit = 200

/** Sorts by key, ties by id; both by code unit, never by locale. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** `count` ascending keys between two neighbours (null: no neighbour), or null when there is no room. */
export function keysBetween(before: string | null, after: string | null, count: number): string[] | null {
  if (before !== null && after !== null && before >= after) return null
  const keys = generateNKeysBetween(before, after, count)
  return keys.some((key) => key.length > comfortableKeyLength) ? null : keys
}

/** `count` ascending keys for a list that is numbered anew. */
export function freshKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}

/** True for a key that fractional-indexing can go on from: head letter, its digits, no trailing zero. */
export function isOrderKey(text: string): boolean {
  if (text.length > orderKeyLimit || !/^[A-Za-z][0-9A-Za-z]+$/.test(text)) return false
  const head = text.charCodeAt(0)
  const wholeLength = head >= 97 ? head - 95 : 92 - head // 'a' and 'Z' have one digit, 'b' and 'Y' two, …
  if (text.length < wholeLength || text === `A${'0'.repeat(26)}`) return false
  return text.length === wholeLength || !text.endsWith('0')
}
