import type { NoteId } from '../../lib/ids.ts'
import type { JsonValue } from '../plan/planMeta.ts'

/** In the teaching order: segments first. */
export const blocks = [
  'customer_segments',
  'value_propositions',
  'channels',
  'customer_relationships',
  'revenue_streams',
  'key_resources',
  'key_activities',
  'key_partners',
  'cost_structure',
] as const
export type Block = (typeof blocks)[number]

export const evidenceStates = ['guess', 'testing', 'supported', 'contradicted'] as const
export type Evidence = (typeof evidenceStates)[number]

export const channelKinds = ['physical', 'web'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** Segment marks: shape and hue 1–8, given in this order and then again from the first. */
export const segmentMarks = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type SegmentMark = (typeof segmentMarks)[number]

/** A card in one of the nine blocks; segments, channels and value propositions are notes too. */
export interface Note {
  readonly id: NoteId
  readonly type: 'note'
  readonly block: Block
  /** Key of fractional-indexing within the block; ties by id. */
  readonly order: string
  readonly title: string
  readonly details: string
  readonly evidence: Evidence
  /** Segments this note serves; on a segment note always empty. */
  readonly segments: readonly NoteId[]
  /** Other notes it is linked to, never itself. */
  readonly links: readonly NoteId[]
  /** Only on notes in `customer_segments`, otherwise null. */
  readonly mark: SegmentMark | null
  /** Customers now, a whole number; only on segments, null when not said. */
  readonly customers: number | null
  /** What matters to these people, in the user's words; only on segments, otherwise ''. */
  readonly matters: string
  /** Only on channels, null when not said. */
  readonly channelKind: ChannelKind | null
  readonly extra: Readonly<Record<string, JsonValue>>
}
