/** A block whose cards do not all fit at the floor size; heights in pixels, cards in rows of `columns`. */
export interface CrowdedBlock {
  readonly height: number
  /** Height of the line that says where the rest stands. */
  readonly continuedHeight: number
  readonly columns: number
  readonly gap: number
  /** What each card needs beside its lines. */
  readonly frames: readonly number[]
  readonly lineHeight: number
  /** Lines of each card when it stands whole. */
  readonly lines: readonly number[]
}

export interface Share {
  /** Cards with more lines are cut to so many. */
  readonly cap: number
  /** So many cards stand on the sheet, the others only in the appendix. */
  readonly shown: number
}

const fewestLines = 2

/**
 * Shares the room fairly: every card stands, all but the short ones cut to the same number of lines. Only when
 * not even two lines each (or, to keep all, one) have room do the last cards go to the appendix.
 */
export function shareHeight(block: CrowdedBlock): Share {
  const all = block.lines.length
  const most = Math.max(fewestLines, ...block.lines)
  for (let cap = most; cap >= fewestLines; cap -= 1) {
    if (heightOf(block, all, cap) <= block.height) return { cap, shown: all }
  }
  const room = block.height - block.continuedHeight
  for (const cap of [fewestLines, 1]) {
    let shown = 0
    while (shown < all && heightOf(block, shown + 1, cap) <= room) shown += 1
    if (shown > 0) return { cap, shown }
  }
  return { cap: 1, shown: 0 }
}

function heightOf({ columns, gap, frames, lineHeight, lines }: CrowdedBlock, shown: number, cap: number) {
  let height = 0
  for (let row = 0; row < shown; row += columns) {
    let tallest = 0
    for (let card = row; card < Math.min(row + columns, shown); card += 1) {
      tallest = Math.max(tallest, Math.min(lines[card] ?? 0, cap) * lineHeight + (frames[card] ?? 0))
    }
    height += tallest + (row === 0 ? 0 : gap)
  }
  return height
}
