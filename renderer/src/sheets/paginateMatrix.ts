/** Heights in pixels at the size that was chosen. */
export interface MeasuredMatrix {
  /** What a page holds under its head. */
  readonly room: number
  /** The row of column heads, again on each page. */
  readonly head: number
  readonly rows: readonly number[]
  readonly totals: number
  /** What stands below the matrix, with the space before it. */
  readonly summary: number
}

/** Rows `from` up to, not including, `to`; the height of each, with what was left over shared out. */
export interface MatrixPage {
  readonly from: number
  readonly to: number
  readonly heights: readonly number[]
  readonly hasTotals: boolean
  readonly hasSummary: boolean
}

/** A row grows by at most this part of itself. */
const mostGrowth = 0.3

/** Lays rows onto pages: no row is split, the totals stand under a row, what sums up comes last. */
export function paginateMatrix(matrix: MeasuredMatrix): readonly MatrixPage[] {
  const { room, head, rows, totals, summary } = matrix
  const starts = [0]
  let used = head
  rows.forEach((height, index) => {
    const isLast = index === rows.length - 1
    const needed = height + (isLast ? totals : 0)
    if (used + needed > room && index > (starts.at(-1) ?? 0)) {
      starts.push(index)
      used = head
    }
    used += needed
  })
  if (rows.length === 0) used += totals
  const isOwnPage = used + summary > room
  const pages = starts.map((from, at): MatrixPage => {
    const to = starts[at + 1] ?? rows.length
    const isLast = at === starts.length - 1
    const hasSummary = isLast && !isOwnPage
    const taken = head + (isLast ? totals : 0) + (hasSummary ? summary : 0)
    return {
      from,
      to,
      heights: share(rows.slice(from, to), room - taken),
      hasTotals: isLast,
      hasSummary,
    }
  })
  if (!isOwnPage) return pages
  return [...pages, { from: rows.length, to: rows.length, heights: [], hasTotals: false, hasSummary: true }]
}

/** Whether all of it stands on one page. */
export function isOnePage({ room, head, rows, totals, summary }: MeasuredMatrix): boolean {
  return head + rows.reduce((sum, height) => sum + height, 0) + totals + summary <= room
}

function share(heights: readonly number[], room: number): readonly number[] {
  const used = heights.reduce((sum, height) => sum + height, 0)
  const growth = Math.max(0, Math.min(mostGrowth, used === 0 ? 0 : (room - used) / used))
  return heights.map((height) => height * (1 + growth))
}
