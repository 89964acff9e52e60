/** One stage of the band, in pixels: where it begins, how wide and how high it is. */
export interface Piece {
  readonly x: number
  readonly width: number
  readonly height: number
}

/** The share of a stage that runs straight before it bends to the height of the next. */
export const straightShare = 0.7

interface Bend {
  readonly from: number
  readonly middle: number
  readonly to: number
}

function bendOf({ x, width }: Piece): Bend {
  const from = x + width * straightShare
  const to = x + width
  return { from, middle: (from + to) / 2, to }
}

/** The filled shape of a stage around the middle line; without a next height it runs straight to its end. */
export function fillPath(piece: Piece, next: number | null, middle: number): string {
  const { x, width } = piece
  const [top, bottom] = [middle - piece.height / 2, middle + piece.height / 2]
  if (next === null) return path`M${x} ${top}H${x + width}V${bottom}H${x}Z`
  const bend = bendOf(piece)
  const [nextTop, nextBottom] = [middle - next / 2, middle + next / 2]
  return path`M${x} ${top}H${bend.from}C${bend.middle} ${top} ${bend.middle} ${nextTop} ${bend.to} ${nextTop}V${nextBottom}C${bend.middle} ${nextBottom} ${bend.middle} ${bottom} ${bend.from} ${bottom}H${x}Z`
}

/** Its two long edges, open at both ends; `closed` draws the last end too. */
export function edgePath(piece: Piece, next: number | null, middle: number, closed: boolean): string {
  const { x, width } = piece
  const [top, bottom] = [middle - piece.height / 2, middle + piece.height / 2]
  if (next === null) {
    return closed
      ? path`M${x} ${top}H${x + width}V${bottom}H${x}`
      : path`M${x} ${top}H${x + width}M${x} ${bottom}H${x + width}`
  }
  const bend = bendOf(piece)
  const [nextTop, nextBottom] = [middle - next / 2, middle + next / 2]
  return path`M${x} ${top}H${bend.from}C${bend.middle} ${top} ${bend.middle} ${nextTop} ${bend.to} ${nextTop}M${x} ${bottom}H${bend.from}C${bend.middle} ${bottom} ${bend.middle} ${nextBottom} ${bend.to} ${nextBottom}`
}

/** What leaves: outside the curve where it narrows, above and below; null where it does not. */
export function lossPath(piece: Piece, next: number | null, middle: number): string | null {
  if (next === null || next >= piece.height) return null
  const bend = bendOf(piece)
  const [top, bottom] = [middle - piece.height / 2, middle + piece.height / 2]
  const [nextTop, nextBottom] = [middle - next / 2, middle + next / 2]
  return path`M${bend.from} ${top}H${bend.to}V${nextTop}C${bend.middle} ${nextTop} ${bend.middle} ${top} ${bend.from} ${top}ZM${bend.from} ${bottom}H${bend.to}V${nextBottom}C${bend.middle} ${nextBottom} ${bend.middle} ${bottom} ${bend.from} ${bottom}Z`
}

/** Half the height of the band at a place along it. */
export function halfHeightAt(pieces: readonly Piece[], x: number): number {
  const index = pieces.findIndex((piece) => x <= piece.x + piece.width)
  const piece = pieces[index] ?? pieces.at(-1)
  if (!piece) return 0
  const next = index < 0 ? null : (pieces[index + 1]?.height ?? null)
  const bend = bendOf(piece)
  if (next === null || x <= bend.from) return piece.height / 2
  const t = solveBend((x - bend.from) / (bend.to - bend.from))
  return (piece.height + (next - piece.height) * t * t * (3 - 2 * t)) / 2
}

/** The parameter of the curve whose x is this share of its width; both control points stand in its middle. */
function solveBend(share: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step += 1) {
    const t = (low + high) / 2
    const x = 1.5 * (1 - t) * (1 - t) * t + 1.5 * (1 - t) * t * t + t * t * t
    if (x < share) low = t
    else high = t
  }
  return (low + high) / 2
}

/** The largest half height between two places along the band. */
export function halfHeightWithin(pieces: readonly Piece[], from: number, to: number): number {
  const samples = Array.from({ length: 13 }, (_, index) => from + ((to - from) * index) / 12)
  return Math.max(...samples.map((x) => halfHeightAt(pieces, x)))
}

/** Path data with coordinates of at most two decimals. */
function path(words: TemplateStringsArray, ...numbers: readonly number[]): string {
  return words.reduce((text, word, index) => {
    const number = numbers[index - 1] ?? 0
    return `${text}${Math.round(number * 100) / 100}${word}`
  })
}
