import css from './LevelFlag.module.css'

interface LevelFlagProps {
  /** Where the pole stands in the track's drawing. */
  readonly at: number
  /** Waves back from the end of a track. */
  readonly isLast: boolean
  readonly isShort: boolean
}

/** The flag on a track of levels: what is expected, in ribbon while there is less. */
export function LevelFlag({ at, isLast, isShort }: LevelFlagProps) {
  const wave = isLast ? -9 : 9
  return (
    <g className={isShort ? css.short : css.flag}>
      <path d={`M${at} 1v20.5`} strokeWidth="1.6" fill="none" />
      <path d={`M${at} 1h${wave}l${-wave / 3.6} 3.2 ${wave / 3.6} 3.2H${at}Z`} stroke="none" />
    </g>
  )
}
