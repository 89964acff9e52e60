import { useState, type RefObject } from 'react'
import type { Spot } from './gridTypes.ts'

/** The cell one stands on, and the others chosen with it. */
export function useGridSpot(table: RefObject<HTMLTableElement | null>, rows: number, columns: number) {
  const [at, setAt] = useState<Spot>({ row: 0, column: Math.max(0, columns - 1) })
  /** The other corner of what is chosen. */
  const [corner, setCorner] = useState<Spot | null>(null)
  const clamp = ({ row, column }: Spot): Spot => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  })
  const spot = clamp(at)
  const go = (next: Spot, isExtending: boolean) => {
    const to = clamp(next)
    setCorner(isExtending ? (corner ?? spot) : null)
    setAt(to)
    const field = table.current?.querySelector<HTMLInputElement>(`[data-spot="${to.row} ${to.column}"]`)
    field?.focus()
    field?.select()
  }
  return {
    rows,
    columns,
    spot,
    chosen: between(spot, corner === null ? spot : clamp(corner)),
    go,
    /** To the next cell of the line, or the first of the next line; false past the ends. */
    along: (step: 1 | -1): boolean => {
      const index = spot.row * columns + spot.column + step
      if (index < 0 || index >= rows * columns) return false
      go({ row: Math.floor(index / columns), column: index % columns }, false)
      return true
    },
    all: () => {
      setCorner({ row: 0, column: 0 })
      setAt({ row: rows - 1, column: columns - 1 })
    },
  }
}

function between(a: Spot, b: Spot): readonly Spot[] {
  const span = (from: number, to: number) =>
    Array.from({ length: Math.abs(from - to) + 1 }, (_, index) => Math.min(from, to) + index)
  return span(a.row, b.row).flatMap((row) => span(a.column, b.column).map((column) => ({ row, column })))
}
