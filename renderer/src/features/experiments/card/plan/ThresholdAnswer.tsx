import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import { computeThreshold, smallestSupporting } from '#shared/methods/threshold.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { useSay } from './useSay.ts'
import { useWhys } from './useWhys.ts'
import css from './Answer.module.css'

interface ThresholdAnswerProps {
  readonly experiment: Experiment
  readonly reckoning: DesignReckoning
}

/** One group against a threshold: how many must do it, of how many, and how soon that is known. */
export function ThresholdAnswer({ experiment, reckoning }: ThresholdAnswerProps) {
  const t = useText('experiment')
  const say = useSay()
  const whys = useWhys(experiment)
  const { threshold } = experiment.design
  const { planned, days } = reckoning
  if (threshold === null || planned.kind !== 'defined') {
    const needs = threshold === null ? t('needs_threshold') : t('needs_people')
    return (
      <>
        <p className={css.title}>{t('noAnswer')}</p>
        <p className={css.text}>{t('needs', { what: needs })}</p>
      </>
    )
  }
  const n = planned.value
  const atLeast = smallestSupporting(n, threshold)
  if (atLeast.kind !== 'defined') {
    return (
      <>
        <p className={css.title}>{t('threshold_noWin', { n: say.count(n), rate: say.rate(threshold) })}</p>
      </>
    )
  }
  const x = atLeast.value
  const { posteriorProbExceeds: chance } = computeThreshold({ hits: x, tries: n, threshold })
  const said = t('xOfN', { x: say.count(x), n: say.count(n) })
  return (
    <>
      <p className={css.big}>
        {t('rightIf')}{' '}
        <Why label={t('why', { name: said })} explain={() => whys.threshold(n, threshold)}>
          {said}
        </Why>
      </p>
      <p className={css.text}>
        {t('threshold_text', {
          said,
          chance: say.outcome(chance, say.rate),
          rate: say.rate(threshold),
        })}{' '}
        {days.kind === 'defined' && t('threshold_days', { days: t('days', { count: days.value }) })}
      </p>
    </>
  )
}
