import type { ReactNode } from 'react'

export interface GridLine {
  readonly key: string
  /** Said with the other line's name to name a cell. */
  readonly name: string
  readonly head: ReactNode
  readonly isQuiet?: boolean
}

export interface Spot {
  readonly row: number
  readonly column: number
}

/** An editable table of counts: lines to draw, and what its deeds do. */
export interface CountGridProps {
  readonly label: string
  /** Over the column of names. */
  readonly corner: string
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  readonly countAt: (spot: Spot) => number | null
  /** Takes a count, or (null) takes it away; words for why not. */
  readonly onCount: (spot: Spot, count: number | null) => string | null
  /** Takes several away as one deed; words for why not. */
  readonly onClear: (spots: readonly Spot[]) => string | null
  readonly onPaste: (spot: Spot, text: string) => void
  /** Spots that a refused block would have filled wrongly. */
  readonly bad: readonly Spot[]
  /** Stands under the table: what was refused and why. */
  readonly children?: ReactNode
}

export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column
}
