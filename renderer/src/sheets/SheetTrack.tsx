import type { GapSum } from '#shared/model/relationship/gapSum.ts'
import { levels, type Level } from '#shared/model/relationship/relationship.ts'
import { LevelFlag } from '#renderer/ui/LevelFlag.tsx'
import css from './SheetTrack.module.css'

const length = 92
const inset = 4

interface SheetTrackProps {
  readonly expected: Level
  readonly established: Level
  /** Small, for the legend. */
  readonly isKey?: boolean
}

/**
 * Ink is what is established, the flag what is expected, hatched what lies between: rising lines where it is
 * short, falling ones where it is over, so that grey paper tells them apart. Words say the same.
 */
export function SheetTrack({ expected, established, isKey = false }: SheetTrackProps) {
  const step = length / 2
  const wants = levels.indexOf(expected)
  const has = levels.indexOf(established)
  const isShort = wants > has
  const [from, to] = [Math.min(wants, has), Math.max(wants, has)]
  return (
    <svg className={isKey ? css.key : css.track} viewBox={`0 0 ${length + 2 * inset} 22`} aria-hidden="true">
      <rect className={css.rest} x={inset + 0.5} y="11.5" width={length - 1} height="9" />
      {from > 0 && <rect className={css.ink} x={inset} y="11" width={from * step} height="10" />}
      {to > from && <Hatch isShort={isShort} x={inset + from * step} y={11} width={(to - from) * step} />}
      {to === 2 && <path className={css.joint} d={`M${inset + step} 11v10`} />}
      <LevelFlag at={inset + wants * step} isLast={wants === 2} isShort={isShort} />
    </svg>
  )
}

/** Many cells as one bar: met, then short, then over, in steps. */
export function SheetGapBar({ sum, steps }: { readonly sum: GapSum; readonly steps: number }) {
  const scale = length / Math.max(1, steps)
  const [met, short, over] = [sum.met * scale, sum.short * scale, sum.over * scale]
  return (
    <svg className={css.bar} viewBox={`0 0 ${length + 2 * inset} 12`} aria-hidden="true">
      <rect className={css.rest} x={inset + 0.5} y="1.5" width={length - 1} height="9" />
      {met > 0 && <rect className={css.ink} x={inset} y="1" width={met} height="10" />}
      {short > 0 && <Hatch isShort x={inset + met} y={1} width={short} />}
      {over > 0 && <Hatch isShort={false} x={inset + met + short} y={1} width={over} />}
    </svg>
  )
}

/** A swatch of the hatch alone, for the legend. */
export function SheetHatch({ isShort }: { readonly isShort: boolean }) {
  return (
    <svg className={css.swatch} viewBox="0 0 20 12" aria-hidden="true">
      <Hatch isShort={isShort} x={1} y={1} width={18} />
    </svg>
  )
}

interface HatchProps {
  readonly isShort: boolean
  readonly x: number
  readonly y: number
  readonly width: number
}

const height = 10

function Hatch({ isShort, x, y, width }: HatchProps) {
  return (
    <g className={isShort ? css.short : css.over}>
      <path d={hatchLines(x, y, width, isShort)} strokeWidth={isShort ? 1.7 : 1} />
      <rect x={x + 0.5} y={y + 0.5} width={Math.max(1, width - 1)} height={height - 1} />
    </g>
  )
}

/** Lines and not a pattern: what an engine makes of patterns on paper differs. */
function hatchLines(x: number, y: number, width: number, isRising: boolean): string {
  const lines: string[] = []
  for (let at = 4 - height; at < width; at += isRising ? 4.6 : 5.4) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)]
    if (to - from < 0.5) continue
    const [start, end] = [from - at, to - at]
    const level = (run: number) => (isRising ? y + height - run : y + run)
    lines.push(`M${x + from} ${level(start)}L${x + to} ${level(end)}`)
  }
  return lines.join('')
}
