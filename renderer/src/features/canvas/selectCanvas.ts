import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Block, SegmentMark } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

/** A card shows a note or stands for a record of another screen. */
export type CardId = RecordId

/** Long lists are drawn in chunks of this many cards; three columns divide it. */
export const chunkSize = 24

/** `[id, mark, id, mark, …]` of the segments in order: the same values while only their words change. */
export function selectSegmentMarks(plan: Plan): readonly (NoteId | SegmentMark)[] {
  return segmentsOf(plan).flatMap((id) => [id, getNote(plan, id)?.mark ?? 1])
}

/** The flat list as a map that keeps the order of the segments. */
export function markMapOf(flat: readonly (NoteId | SegmentMark)[]): ReadonlyMap<NoteId, SegmentMark> {
  const marks = new Map<NoteId, SegmentMark>()
  for (let index = 0; index < flat.length; index += 2) {
    marks.set(flat[index] as NoteId, flat[index + 1] as SegmentMark) // safe: built in pairs above
  }
  return marks
}

/** The ids with a note that is being typed for the first time in its place. */
export function withDraft(
  ids: readonly NoteId[],
  draft: { readonly id: NoteId; readonly after: NoteId | null } | null,
): readonly NoteId[] {
  if (!draft || ids.includes(draft.id)) return ids
  const place = draft.after === null ? ids.length : ids.indexOf(draft.after) + 1
  return place === 0 ? [...ids, draft.id] : [...ids.slice(0, place), draft.id, ...ids.slice(place)]
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where the sheet goes on beside each block. */
const neighbours: Readonly<Record<Block, Partial<Record<Direction, Block>>>> = {
  key_partners: { right: 'key_activities', down: 'cost_structure' },
  key_activities: { left: 'key_partners', right: 'value_propositions', down: 'key_resources' },
  key_resources: {
    left: 'key_partners',
    right: 'value_propositions',
    up: 'key_activities',
    down: 'cost_structure',
  },
  value_propositions: { left: 'key_activities', right: 'customer_relationships', down: 'revenue_streams' },
  customer_relationships: { left: 'value_propositions', right: 'customer_segments', down: 'channels' },
  channels: {
    left: 'value_propositions',
    right: 'customer_segments',
    up: 'customer_relationships',
    down: 'revenue_streams',
  },
  customer_segments: { left: 'customer_relationships', down: 'revenue_streams' },
  cost_structure: { right: 'revenue_streams', up: 'key_partners' },
  revenue_streams: { left: 'cost_structure', up: 'customer_segments' },
}

export function neighbourOf(block: Block, direction: Direction): Block | null {
  return neighbours[block][direction] ?? null
}

/** The two wide blocks at the foot of the sheet; as a rule they have room for three cards in a row. */
export const rowLength = 3

export function isWide(block: Block): boolean {
  return block === 'cost_structure' || block === 'revenue_streams'
}

/**
 * The place an arrow leads to within a block that is drawn in so many columns, or null when it leaves the
 * block. Several columns are read along their rows.
 */
export function stepWithin(
  columns: number,
  index: number,
  count: number,
  direction: Direction,
): number | null {
  const isUpright = direction === 'up' || direction === 'down'
  if (columns === 1 && !isUpright) return null
  const size = isUpright ? columns : 1
  const next = index + (direction === 'up' || direction === 'left' ? -size : size)
  return next < 0 || next >= count ? null : next
}

/** True while nothing is written in any block. */
export function selectIsBlank(plan: Plan): boolean {
  return plan.records.size === 0
}
