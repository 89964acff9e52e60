import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { useText } from '#renderer/i18n/useText.ts'

/** What is tried, how it is measured, and when one is right. */
export function PlanPane({ experiment }: { experiment: Experiment }) {
  const t = useText('experiment')
  return (
    <section aria-label={t('plan')}>
      <h2>{t('plan')}</h2>
      <p>{experiment.hypothesis.change}</p>
    </section>
  )
}
