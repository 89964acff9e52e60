import type { Spot } from './gridTypes.ts'

/** What a key does in a grid of counts. */
export type GridDeed =
  | { readonly kind: 'go'; readonly to: Spot; readonly extends: boolean }
  | { readonly kind: 'along'; readonly step: 1 | -1 }
  | { readonly kind: 'cancel' | 'all' | 'edit' | 'clear' }

interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

interface Standing {
  readonly spot: Spot
  readonly rows: number
  readonly columns: number
  readonly isTyping: boolean
  readonly isMany: boolean
}

const arrows: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The deed of a key; null leaves it to the field and the window. Tab walks along only while something is typed. */
export function deedOfKey(press: Press, standing: Standing): GridDeed | null {
  const { key, shiftKey } = press
  const { spot, isTyping, isMany } = standing
  if (key === 'Enter') return go({ row: spot.row + (shiftKey ? -1 : 1), column: spot.column })
  if (key === 'Tab') return isTyping ? { kind: 'along', step: shiftKey ? -1 : 1 } : null
  if (key === 'Escape') return isTyping || isMany ? { kind: 'cancel' } : null
  const arrow = arrows[key]
  if (arrow) return arrowDeed(arrow, press, standing)
  if (isTyping) return null
  if (press.ctrlKey || press.metaKey) return key === 'a' ? { kind: 'all' } : null
  switch (key) {
    case 'Home':
      return go({ row: spot.row, column: 0 })
    case 'End':
      return go({ row: spot.row, column: standing.columns - 1 })
    case 'F2':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    default:
      return null
  }
}

/** While something is typed the keys along the line stay in the field. */
function arrowDeed(
  [down, along]: readonly [number, number],
  { shiftKey, ctrlKey, metaKey }: Press,
  { spot, rows, columns, isTyping }: Standing,
): GridDeed | null {
  if (isTyping && along !== 0) return null
  const far = ctrlKey || metaKey ? Math.max(rows, columns) : 1
  return go({ row: spot.row + down * far, column: spot.column + along * far }, shiftKey && !isTyping)
}

function go(to: Spot, isExtending = false): GridDeed {
  return { kind: 'go', to, extends: isExtending }
}
