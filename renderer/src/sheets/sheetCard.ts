import type { SegmentMark } from '#shared/model/note/note.ts'

/** One card of the canvas and what the appendix says of it. */
export interface SheetCard {
  /** Record id. */
  readonly key: string
  readonly title: string
  /** Marks of the segments it serves, or its own. */
  readonly marks: readonly SegmentMark[]
  /** A word behind the title while that stands whole: how many people, what kind of channel. */
  readonly tag: string
  readonly details: string
  /** One line under the details in the appendix. */
  readonly facts: string
  /** There is more to say than the title: it stands in the appendix in any case. */
  readonly hasMore: boolean
}

/** Cards under one heading. */
export interface CardGroup {
  readonly name: string
  readonly cards: readonly SheetCard[]
}
