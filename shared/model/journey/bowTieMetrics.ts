/** Sizes of the map that do not depend on its numbers, in pixels. */
export interface BowTieMetrics {
  readonly unit: number
  /** Narrow columns: smaller numbers, and units of two lines. */
  readonly isDense: boolean
  readonly column: number
  /** From the top: the line of the loop, the names of the phases, the heads of the stages, the band. */
  readonly loopTop: number
  readonly phases: number
  readonly stages: number
  readonly head: number
  /** Paper above and below the band. */
  readonly air: number
  readonly indent: number
  readonly firstIndent: number
  readonly loopInset: number
  readonly numberSize: number
  /** Of the columns of cards. */
  readonly pad: number
  readonly gap: number
  readonly addHeight: number
  readonly jointWidth: number
  readonly jointHeight: number
  /** What the words “weakest step” add. */
  readonly jointWord: number
}

/** For so many stages in this width, which grows where the columns would be too narrow to read. */
export function bowTieMetrics(
  stages: number,
  room: number,
  unit: number,
  hasSecondLine: boolean,
): BowTieMetrics {
  const column = Math.max(room / stages, (stages > 6 ? 92 : 104) * unit)
  const isDense = column < 132 * unit
  const phases = 48
  const heads = phases + 35
  const lines = (isDense ? 8 + 16 + 36 + 32 : 8 + 18 + 44 + 16) + (hasSecondLine ? 16 : 0) + 8
  const sizes = {
    loopTop: 24,
    phases,
    stages: heads,
    head: heads + lines,
    air: 10,
    indent: isDense ? 8 : 12,
    firstIndent: isDense ? 22 : 30,
    loopInset: isDense ? 10 : 14,
    numberSize: isDense ? 32 : 40,
    pad: isDense ? 6 : 8,
    gap: 6,
    addHeight: 26,
    jointWidth: isDense ? 74 : 88,
    jointHeight: 44,
    jointWord: 16,
  }
  // safe: the keys of `sizes` are its own
  const scaled = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, size * unit]),
  ) as typeof sizes
  return { ...scaled, unit, isDense, column }
}
