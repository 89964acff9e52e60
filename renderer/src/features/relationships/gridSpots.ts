import type { RecordId } from '#shared/lib/ids.ts'

/** What can be stood on, in rows; null is nothing to stand on. Ids are those of `data-spot`. */
export type Spots = readonly (readonly (string | null)[])[]

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-5, 0],
  PageDown: [5, 0],
}

/** The spot a key leads to, null for other keys; edges hold. */
export function nextSpot(spots: Spots, id: string, key: string): string | null {
  const row = spots.findIndex((each) => each.includes(id))
  const line = spots[row]
  if (!line) return null
  if (key === 'Home') return line.find((each) => each !== null) ?? null
  if (key === 'End') return line.at(-1) ?? null
  const by = steps[key]
  if (!by) return null
  const toRow = Math.min(spots.length - 1, Math.max(0, row + by[0]))
  return spots[toRow]?.[line.indexOf(id) + by[1]] ?? id
}

export function spotOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-spot]')?.dataset['spot'] ?? null
}

export function focusSpot(id: string): void {
  document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)?.focus()
}

/** After the rows were drawn anew the keyboard stands where it stood, or on the first cell. */
export function focusGrid(): void {
  const { activeElement, body } = document
  if (activeElement !== null && activeElement !== body) return
  document.querySelector<HTMLElement>('[data-matrix] [tabindex="0"]')?.focus()
}

export const headSpot = (category: string) => `head:${category}`
export const totalSpot = (category: string) => `total:${category}`
export const sumSpot = (sum: string, segment: string) => `sum:${sum}:${segment}`
export const wholeSpot = 'whole'

export const isSumSpot = (spot: string) => spot.startsWith('total:') || spot.startsWith('sum:')

/** The cell or segment that a spot is, null for heads and sums. */
export function recordOfSpot(spot: string): RecordId | null {
  const isRecord = spot !== wholeSpot && !isSumSpot(spot) && !spot.startsWith('head:')
  return isRecord ? (spot as RecordId) : null // safe: all other spots carry the id of their record
}
