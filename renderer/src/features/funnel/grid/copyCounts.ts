import type { Spot } from './gridTypes.ts'

/** Chosen counts as a spreadsheet takes them: tabs and lines, plain digits. */
export function copyCounts(chosen: readonly Spot[], countAt: (spot: Spot) => number | null): string {
  const lines = new Map<number, string[]>()
  for (const spot of chosen) {
    lines.set(spot.row, [...(lines.get(spot.row) ?? []), String(countAt(spot) ?? '')])
  }
  return [...lines.values()].map((line) => line.join('\t')).join('\n')
}
