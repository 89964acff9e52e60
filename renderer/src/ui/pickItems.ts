import { foldText } from '#shared/lib/foldText.ts'
import type { SegmentMark } from '#shared/model/note/note.ts'

/** What a picker offers. */
export interface PickItem<Id extends string = string> {
  readonly id: Id
  readonly text: string
  /** Below it: where it stands. */
  readonly aside?: string
  readonly mark?: SegmentMark | null
}

/** Items with the text a search compares, folded once for all queries. */
export interface PickList<Id extends string> {
  readonly items: readonly PickItem<Id>[]
  readonly folded: readonly string[]
}

export function toPickList<Id extends string>(items: readonly PickItem<Id>[]): PickList<Id> {
  return { items, folded: items.map((item) => foldText(item.text)) }
}

export interface Picked<Id extends string> {
  readonly found: readonly PickItem<Id>[]
  /** How many there are in all, found and not shown. */
  readonly count: number
}

/**
 * The first `limit` items that hold every word of the query: those that begin with it, then those with a
 * word that does, then the others, each in their own order. Everything when the query is empty.
 */
export function findPickItems<Id extends string>(
  { items, folded }: PickList<Id>,
  query: string,
  limit: number,
): Picked<Id> {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  const first = words[0]
  if (first === undefined) return { found: items.slice(0, limit), count: items.length }
  const ranks: PickItem<Id>[][] = [[], [], []]
  let count = 0
  folded.forEach((text, index) => {
    const item = items[index]
    if (!item || !words.every((word) => text.includes(word))) return
    count += 1
    const rank = text.startsWith(first) ? 0 : text.includes(` ${first}`) ? 1 : 2
    const list = ranks[rank]
    if (list && list.length < limit) list.push(item)
  })
  return { found: ranks.flat().slice(0, limit), count }
}
