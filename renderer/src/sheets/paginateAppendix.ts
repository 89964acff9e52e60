/** A run of lines of one style; the appendix is a list of these. Heights in pixels. */
export interface MeasuredPiece {
  /** Space above, dropped at the top of a column. */
  readonly before: number
  readonly lineHeight: number
  readonly lines: number
  /** Stays with the beginning of the piece after it: a heading. */
  readonly keepsNext: boolean
}

/** Lines `from` up to, not including, `to` of a piece. */
export interface Slice {
  readonly piece: number
  readonly from: number
  readonly to: number
}

const fewestTogether = 2

/** Lays pieces into columns of one height: nothing is dropped, and only what must be is split. */
export function paginateAppendix(
  pieces: readonly MeasuredPiece[],
  columnHeight: number,
): readonly (readonly Slice[])[] {
  const columns: Slice[][] = []
  let column: Slice[] = []
  let used = 0
  const next = () => {
    columns.push(column)
    column = []
    used = 0
  }
  pieces.forEach((piece, index) => {
    if (column.length > 0 && used + neededAtOnce(pieces, index) > columnHeight) next()
    let from = 0
    while (from < piece.lines) {
      const before = column.length === 0 ? 0 : piece.before
      const room = Math.floor((columnHeight - used - before + 0.01) / piece.lineHeight)
      const to = Math.min(piece.lines, from + (column.length === 0 ? Math.max(1, room) : room))
      if (to > from) {
        column.push({ piece: index, from, to })
        used += before + (to - from) * piece.lineHeight
        from = to
      }
      if (from < piece.lines) next()
    }
  })
  if (column.length > 0) columns.push(column)
  return columns
}

/** Height that must be left for a piece to begin: a heading with the beginning of what it heads. */
function neededAtOnce(pieces: readonly MeasuredPiece[], index: number): number {
  let height = 0
  for (let at = index; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (!piece) break
    const rest = piece.lines <= fewestTogether + 1 ? piece.lines : fewestTogether
    height += piece.before + (piece.keepsNext ? piece.lines : rest) * piece.lineHeight
    if (!piece.keepsNext) break
  }
  return height
}
