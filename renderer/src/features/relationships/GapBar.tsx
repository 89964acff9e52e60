import { useId } from 'react'
import type { GapSum } from '#shared/model/relationship/gapSum.ts'
import css from './LevelTrack.module.css'

interface GapBarProps {
  readonly sum: GapSum
  /** How many steps the whole length stands for. */
  readonly steps: number
}

const length = 72
const inset = 4

/** Many cells as one bar: ink is met, hatched what is short, then in grey what is over. Decoration: words say it. */
export function GapBar({ sum, steps }: GapBarProps) {
  const id = useId()
  const scale = length / Math.max(1, steps)
  const parts = [
    { kind: 'ink', width: sum.met * scale },
    { kind: 'gap', width: sum.short * scale },
    { kind: 'over', width: sum.over * scale },
  ] as const
  let from = inset
  return (
    <svg
      className={css.track}
      style={{ '--track-width': `${length + 2 * inset}px` } as object}
      viewBox={`0 0 ${length + 2 * inset} 22`}
      aria-hidden="true"
    >
      <defs>
        {(['gap', 'over'] as const).map((kind) => (
          <pattern
            key={kind}
            id={`${id}${kind}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className={css[`${kind}Line`]} d="M0 0V4" />
          </pattern>
        ))}
      </defs>
      <rect className={css.rest} x={inset + 0.5} y="6.5" width={length - 1} height="9" rx="1" />
      {parts.map(({ kind, width }) => {
        const x = from
        from += width
        if (width === 0) return null
        return kind === 'ink' ? (
          <rect key={kind} className={css.ink} x={x} y="6" width={width} height="10" />
        ) : (
          <rect
            key={kind}
            className={css[kind]}
            x={x + 0.5}
            y="6.5"
            width={Math.max(1, width - 1)}
            height="9"
            fill={`url(#${id}${kind})`}
          />
        )
      })}
    </svg>
  )
}
