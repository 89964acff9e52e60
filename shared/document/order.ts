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

/** True when the items already stand together, in sequence, before `before` or at the end of the list. */
export function standsThere<Id extends string>(
  all: readonly Id[],
  ids: readonly Id[],
  before: Id | null,
): boolean {
  const end = before === null ? all.length : all.indexOf(before)
  if (before !== null && ids.includes(before)) return ids.length === 1 && all.includes(before)
  const start = end - ids.length
  return end !== -1 && start >= 0 && ids.every((id, index) => all[start + index] === id)
}

/**
 * Items (new or from anywhere) with keys that put them in the given sequence before `before`, or before
 * the first one after it that stays, or at the end. Those that stay keep their keys, unless keys run out and
 * the list is numbered anew: then they come too. Items that have their key already stay the same objects.
 */
export function placeInOrder<Item extends Ordered>(
  all: readonly Item['id'][],
  read: (id: Item['id']) => Item | null,
  placed: readonly Item[],
  before: Item['id'] | null,
): Item[] {
  const moving = new Set(placed.map(({ id }) => id))
  const stay = all.filter((id) => !moving.has(id))
  const from = before === null ? -1 : all.indexOf(before)
  const target = from === -1 ? undefined : all.slice(from).find((id) => !moving.has(id))
  const at = target === undefined ? stay.length : stay.indexOf(target)
  const keyAt = (index: number) => {
    const id = stay[index]
    return id === undefined ? null : (read(id)?.order ?? null)
  }
  const keys = keysBetween(keyAt(at - 1), keyAt(at), placed.length)
  if (keys !== null) return withKeys(placed, keys)
  const others = stay.map(read).filter((item) => item !== null)
  const list = [...others.slice(0, at), ...placed, ...others.slice(at)]
  return withKeys(list, freshKeys(list.length))
}

function withKeys<Item extends Ordered>(items: readonly Item[], keys: readonly string[]): Item[] {
  return items.map((item, index) => {
    const order = keys[index] ?? item.order
    return order === item.order ? item : { ...item, order }
  })
}

/** True for a key that fractional-indexing can go on from: head letter, its digits, no trailing zero. */
export function isOrderKey(text: string): boolean {
  if (text.length > orderKeyLimit || !/^[A-Za-z][0-9A-Za-z]+$/.test(text)) return false
  const head = text.charCodeAt(0)
  const wholeLength = head >= 97 ? head - 95 : 92 - head // 'a' and 'Z' have one digit, 'b' and 'Y' two, …
  if (text.length < wholeLength || text === `A${'0'.repeat(26)}`) return false
  return text.length === wholeLength || !text.endsWith('0')
}
