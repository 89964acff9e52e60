import type { Block, SegmentMark } from '../note/note.ts'

/** What the library shows of a plan without reading its records; at most about 2 KB. */
export interface PlanSummary {
  readonly name: string
  readonly notes: number
  readonly segments: number
  readonly cells: number
  /** Of the four key questions over all segments; null while there is no segment. */
  readonly openQuestions: number | null
  /** Up to six notes per block: relative length of the title 1–9 and its first mark, 0 for none. */
  readonly thumbnail: Readonly<Partial<Record<Block, readonly (readonly [number, SegmentMark | 0])[]>>>
}
