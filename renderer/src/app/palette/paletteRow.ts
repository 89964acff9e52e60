import type { LucideIcon } from 'lucide-react'
import type { Block, Evidence, SegmentMark } from '#shared/model/note/note.ts'
import type { Category } from '#shared/model/relationship/relationship.ts'
import type { RecordId } from '#shared/lib/ids.ts'
import type { Span } from '#shared/lib/matchText.ts'

/** Everything, the words of the plan alone, or the ends of what is chosen. */
export type PaletteScope = 'palette' | 'find' | 'uses'

export type GroupName = 'uses' | 'recent' | 'plan' | 'do' | 'go' | 'learn'

export type Topic =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'category'; readonly category: Category }

/** What Enter does: something outside, an explanation in the palette, or more of the same group. */
export type RowAction =
  | { readonly kind: 'run'; readonly run: () => void }
  | { readonly kind: 'explain'; readonly topic: Topic }
  | { readonly kind: 'widen'; readonly group: GroupName }

export interface PaletteRow {
  readonly id: string
  readonly icon: LucideIcon
  readonly spans: readonly Span[]
  readonly marks: readonly SegmentMark[]
  readonly evidence: Evidence | null
  /** Under the name: where it stands and the words around what was found. */
  readonly context: readonly Span[] | null
  /** At the right: the block of a note, or why a command is not possible. */
  readonly aside: string | null
  readonly shortcut: string | null
  readonly enabled: boolean
  readonly action: RowAction
  /** The record whose thread can be pulled from here. */
  readonly record: RecordId | null
}

export interface PaletteGroup {
  readonly name: GroupName
  readonly rows: readonly PaletteRow[]
  /** How many there are in all, shown or not. */
  readonly count: number
}

const plain = {
  marks: [],
  evidence: null,
  context: null,
  aside: null,
  shortcut: null,
  enabled: true,
  record: null,
} satisfies Partial<PaletteRow>

export type RowParts = Pick<PaletteRow, 'id' | 'icon' | 'spans' | 'action'> & Partial<PaletteRow>

/** A row with what it does not say left out. */
export function createRow(parts: RowParts): PaletteRow {
  return { ...plain, ...parts }
}
