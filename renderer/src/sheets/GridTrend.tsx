import { classNames } from '#renderer/ui/classNames.ts'
import css from './GridSheet.module.css'

const height = 24
const width = 100

interface GridTrendProps {
  readonly counts: readonly (number | null)[]
  /** Nothing stands under it: it takes the room there is. */
  readonly isAlone: boolean
}

/** Counts over time as bars; a period in which nothing was counted stays empty. The numbers stand beside it. */
export function GridTrend({ counts, isAlone }: GridTrendProps) {
  const most = Math.max(1, ...counts.map((count) => count ?? 0))
  const step = width / counts.length
  return (
    <svg
      className={classNames(css.trend, isAlone && css.tall)}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, at) =>
        count === null ? null : (
          <rect
            key={at}
            className={css.bar}
            x={at * step + step * 0.12}
            y={height - (height * count) / most}
            width={step * 0.76}
            height={(height * count) / most}
          />
        ),
      )}
    </svg>
  )
}
