import type { BowTieMetrics } from './bowTieMetrics.ts'

/** Rough widths of Inter's digits and separators, in parts of the font size. */
function widthInEms(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[.,\s]/.test(sign) ? 0.27 : 0.61), 0)
}

/** The font size at which every number fits its column. */
export function numberSize(
  numbers: readonly (string | null)[],
  column: number,
  { numberSize: wanted, indent, firstIndent, unit }: BowTieMetrics,
): number {
  const fitting = numbers.map((text, index) => {
    const room = column - (index === 0 ? firstIndent : indent) - 4 * unit
    return text === null || text === '' ? wanted : room / widthInEms(text)
  })
  return Math.max(16 * unit, Math.min(wanted, ...fitting))
}
