import { useId } from 'react'
import { levels, type Level } from '#shared/model/relationship/relationship.ts'
import { LevelFlag } from '#renderer/ui/LevelFlag.tsx'
import css from './LevelTrack.module.css'

interface LevelTrackProps {
  readonly expected: Level
  readonly established: Level
  /** Length of the two steps together, in CSS pixels at the normal type size. */
  readonly length?: number
}

const height = 22
const inset = 4

/** Ink is what is established, the flag what is expected; what lies between is hatched. Decoration: words say it. */
export function LevelTrack({ expected, established, length = 92 }: LevelTrackProps) {
  const id = useId()
  const step = length / 2
  const wants = levels.indexOf(expected)
  const has = levels.indexOf(established)
  const isShort = wants > has
  const from = Math.min(wants, has)
  const to = Math.max(wants, has)
  return (
    <svg
      className={css.track}
      style={{ '--track-width': `${length + 2 * inset}px` } as object}
      viewBox={`0 0 ${length + 2 * inset} ${height}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={isShort ? css.gapLine : css.overLine} d="M0 0V4" />
        </pattern>
      </defs>
      <rect className={css.rest} x={inset + 0.5} y="11.5" width={length - 1} height="9" rx="1" />
      {from > 0 && <rect className={css.ink} x={inset} y="11" width={from * step} height="10" />}
      {to > from && (
        <rect
          className={isShort ? css.gap : css.over}
          x={inset + from * step + 0.5}
          y="11.5"
          width={(to - from) * step - 1}
          height="9"
          fill={`url(#${id})`}
        />
      )}
      {to === 2 && <path className={css.joint} d={`M${inset + step} 11v10`} />}
      <LevelFlag at={inset + wants * step} isLast={wants === 2} isShort={isShort} />
    </svg>
  )
}

/** A swatch of the hatch alone, for the legend. */
export function HatchSwatch({ kind }: { kind: 'gap' | 'over' }) {
  const id = useId()
  return (
    <svg className={css.swatch} viewBox="0 0 18 10" aria-hidden="true">
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={kind === 'gap' ? css.gapLine : css.overLine} d="M0 0V4" />
        </pattern>
      </defs>
      <rect className={css[kind]} x="0.5" y="0.5" width="17" height="9" fill={`url(#${id})`} />
    </svg>
  )
}
