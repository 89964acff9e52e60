/** Columns of what one can stand on, top to bottom; a joint and the loop are columns of one. */
export type Spots = readonly (readonly string[])[]

/** The spot a key leads to; null for other keys. Beside a card lies a card, beside a stage its joint. */
export function nextSpot(spots: Spots, spot: string, key: string): string | null {
  const at = spots.findIndex((column) => column.includes(spot))
  const column = spots[at]
  if (!column) return null
  const row = column.indexOf(spot)
  switch (key) {
    case 'ArrowDown':
      return column[Math.min(row + 1, column.length - 1)] ?? null
    case 'ArrowUp':
      return column[Math.max(row - 1, 0)] ?? null
    case 'Home':
      return spots[0]?.[0] ?? null
    case 'End':
      return spots.at(-1)?.[0] ?? null
    case 'ArrowRight':
      return sideways(spots, at, row, 1) ?? spot
    case 'ArrowLeft':
      return sideways(spots, at, row, -1) ?? spot
    default:
      return null
  }
}

function sideways(spots: Spots, at: number, row: number, step: 1 | -1): string | null {
  if (row === 0) return spots[at + step]?.[0] ?? null
  for (let next = at + step; spots[next] !== undefined; next += step) {
    const column = spots[next] ?? []
    if (column.length > 1) return column[Math.min(row, column.length - 1)] ?? null
  }
  return null
}
