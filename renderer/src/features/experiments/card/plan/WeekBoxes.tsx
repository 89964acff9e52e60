import { longestFeasibleWeeks } from '#shared/methods/testDuration.ts'
import { useText } from '#renderer/i18n/useText.ts'
import css from './Answer.module.css'

/** One box per week; those we call feasible are dark. */
export function WeekBoxes({ weeks }: { weeks: number }) {
  const t = useText('experiment')
  const dark = Math.min(weeks, longestFeasibleWeeks)
  return (
    <div
      role="img"
      aria-label={t('boxesSay', { weeks, dark })}
      className={css.boxes}
      data-many={weeks > 60 || undefined}
    >
      {Array.from({ length: weeks }, (_, week) => (
        <span key={week} className={css.box} data-dark={week < dark || undefined} />
      ))}
    </div>
  )
}
