import type { Outcome } from '#shared/methods/outcome.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { usePeriodWords } from '../usePeriodWords.ts'
import css from './cohorts.module.css'

interface CurveEndProps {
  readonly funnel: Funnel
  readonly age: number
  readonly share: Outcome
}

/** Where the retention curve ends: the share at the oldest age, with its why. */
export function CurveEnd({ funnel, age, share }: CurveEndProps) {
  const t = useText('funnel')
  const { tell, say } = useFigures()
  const words = usePeriodWords(funnel.period)
  const value = tell('share', share)
  const explain = () => ({
    title: t('curve_pooled'),
    formula: t('whyCurve_formula'),
    inputs: funnel.cohorts
      .filter(({ active }) => typeof active[age] === 'number')
      .map(({ start, active }) => ({
        name: words.long(start),
        value: t('step_counts', {
          hits: say('people', active[age] ?? 0),
          tries: say('people', active[0] ?? 0),
        }),
      })),
    assumptions: [t('whyCurve_edge'), t('whyCurve_mean')],
  })
  return (
    <>
      {t(`cohort_age_${funnel.period}`, { count: age })}{' '}
      <span className={css.figure}>
        <Why label={t('why_ask', { name: t('curve_pooled'), value })} explain={explain}>
          {value}
        </Why>
      </span>
    </>
  )
}
