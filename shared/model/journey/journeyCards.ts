import type { JourneyId, RecordId } from '../../lib/ids.ts'
import type { Block } from '../note/note.ts'
import type { Plan } from '../plan/plan.ts'
import { planIndexOf, type Place, type PlanIndex } from '../plan/planIndex.ts'
import { derivedNotes } from '../relationship/getRelationship.ts'
import { phaseOf } from './stages.ts'

/** The blocks of the canvas in which a journey shows what it means there. */
export const journeyBlocks = [
  'channels',
  'customer_relationships',
  'cost_structure',
  'revenue_streams',
] as const satisfies readonly Block[]
export type JourneyBlock = (typeof journeyBlocks)[number]

/** A journey has a card in several blocks: its id with the block tells them apart. A card is no record. */
export function journeyCardId(journey: JourneyId, block: JourneyBlock): JourneyId {
  return `${journey}@${block}` as JourneyId // safe: `recordOfCard` comes before every look-up
}

/** Which journey a card shows, and where; null for the card of another record. */
export function splitJourneyCard(
  id: RecordId,
): { readonly journey: JourneyId; readonly block: JourneyBlock } | null {
  const at = id.lastIndexOf('@') // ids of records hold none
  const block = journeyBlocks.find((each) => each === id.slice(at + 1))
  if (at === -1 || block === undefined) return null
  return { journey: id.slice(0, at) as JourneyId, block } // safe: built above
}

/** The record that a card of the canvas shows. */
export function recordOfCard(id: RecordId): RecordId {
  return splitJourneyCard(id)?.journey ?? id
}

/**
 * The cards that a block derives from other screens, after its own notes: filled cells among the
 * relationships, then journeys.
 */
export function derivedCardsOf(plan: Pick<Plan, 'records'>, block: Block): readonly RecordId[] {
  const journeys = journeyCardsOf(plan, block)
  if (block !== 'customer_relationships') return journeys
  const cells = derivedNotes(plan)
  return journeys.length === 0 ? cells : [...cells, ...journeys]
}

/**
 * The cards of journeys in a block: all among the channels, those with tactics to keep and grow among the
 * relationships, those with tactics that cost, those that say what a customer pays. The same array until one
 * comes, goes or moves.
 */
export function journeyCardsOf(plan: Pick<Plan, 'records'>, block: Block): readonly JourneyId[] {
  const goal = journeyBlocks.find((each) => each === block)
  if (goal === undefined) return none
  const index = planIndexOf(plan.records)
  const before = latest.get(goal)
  const parts = [index.journeys, index.tactics, index.earning]
  if (before && parts.every((part, place) => part === before.parts[place])) return before.cards
  const journeys = index.journeys.filter((id) => shows(goal, id, index))
  const made = journeys.map((id) => journeyCardId(id, goal))
  const isSame = before?.cards.length === made.length && made.every((id, place) => id === before.cards[place])
  const cards = isSame ? before.cards : made
  latest.set(goal, { parts, cards })
  return cards
}

const none: readonly JourneyId[] = []
const latest = new Map<
  JourneyBlock,
  { readonly parts: readonly unknown[]; readonly cards: readonly JourneyId[] }
>()

function shows(block: JourneyBlock, id: JourneyId, { tactics, earning }: PlanIndex): boolean {
  const has = (fits: (place: Place) => boolean) => tactics.get(id)?.some(fits) === true
  switch (block) {
    case 'channels':
      return true
    case 'customer_relationships':
      return has(({ stage }) => phaseOf(stage) !== 'get')
    case 'cost_structure':
      return has(({ hasCost }) => hasCost)
    case 'revenue_streams':
      return earning.has(id)
  }
}
