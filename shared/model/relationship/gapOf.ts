import type { Level, Relationship } from './relationship.ts'

const steps = { none: 0, light: 1, full: 2 } as const satisfies Record<Level, number>

/** Expected minus established level, −2…2: above 0 a gap to close, below 0 cost without demand. */
export function gapOf(cell: Pick<Relationship, 'expected' | 'established'>): number {
  return steps[cell.expected] - steps[cell.established]
}
