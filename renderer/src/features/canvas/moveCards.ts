import type { NoteId } from '#shared/lib/ids.ts'
import { getRecord } from '#shared/document/records.ts'
import { recordOfCard, splitJourneyCard } from '#shared/model/journey/journeyCards.ts'
import type { Block, Note } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { NoteTarget } from '#shared/model/note/moveNotes.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { cardsOf } from './editNotes.ts'
import { neighbourOf, stepWithin, type CardId, type Direction } from './selectCanvas.ts'

/** The block that a card stands in; null when it shows nothing of this plan. */
export function blockOfCard(plan: Plan, id: CardId): Block | null {
  const record = getRecord(plan.records, recordOfCard(id))
  if (record?.type === 'note') return record.block
  if (record?.type === 'relationship') return 'customer_relationships'
  return record === null ? null : (splitJourneyCard(id)?.block ?? null)
}

/** Where the choice goes from a place in a block: a card, the empty end of a block, or nowhere. */
export type Step = { readonly card: CardId } | { readonly emptyBlock: Block } | null

/** The next card in a direction; `index` is −1 on a block without cards, `columns` how it is drawn. */
export function stepFrom(
  plan: Plan,
  block: Block,
  index: number,
  direction: Direction,
  columns: number,
): Step {
  const cards = cardsOf(plan, block)
  const within = index < 0 ? null : stepWithin(columns, index, cards.length, direction)
  if (within !== null) {
    const card = cards[within]
    return card === undefined ? null : { card }
  }
  const next = neighbourOf(block, direction)
  if (next === null) return null
  const there = cardsOf(plan, next)
  const sideways = direction === 'left' || direction === 'right'
  const place = sideways
    ? Math.min(Math.max(index, 0), there.length - 1)
    : direction === 'up'
      ? there.length - 1
      : 0
  const card = there[place]
  return card === undefined ? { emptyBlock: next } : { card }
}

/**
 * Where notes go with Alt and an arrow: up and down one place, beyond the end into the block there; left
 * and right into the block beside. Several gather and move as one; from several blocks they follow the one
 * that has the keyboard. Null at the edge of the sheet.
 */
export function targetFor(
  plan: Plan,
  ids: readonly NoteId[],
  { id, block }: Note,
  direction: Direction,
): NoteTarget | null {
  const all = notesInBlock(plan, block)
  const moving = new Set(ids)
  const stay = all.filter((other) => !moving.has(other))
  const isTogether = all.length - stay.length === moving.size
  const step = isTogether ? stepAmong(all, stay, moving, direction) : null
  if (step !== null) return { block, before: step.before }
  const next = neighbourOf(block, direction)
  if (next === null) return null
  const there = notesInBlock(plan, next)
  const before = direction === 'up' ? null : direction === 'down' ? there[0] : there[all.indexOf(id)]
  return { block: next, before: before ?? null }
}

/** One place up or down among those that stay; null at the end of the block and sideways. */
function stepAmong(
  all: readonly NoteId[],
  stay: readonly NoteId[],
  moving: ReadonlySet<NoteId>,
  direction: Direction,
): { readonly before: NoteId | null } | null {
  if (direction === 'up') {
    const first = all.findIndex((id) => moving.has(id))
    return first > 0 ? { before: all[first - 1] ?? null } : null
  }
  if (direction === 'down') {
    const last = all.findLastIndex((id) => moving.has(id))
    const follower = all[last + 1]
    return follower === undefined ? null : { before: stay[stay.indexOf(follower) + 1] ?? null }
  }
  return null
}
