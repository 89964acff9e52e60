import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { useText } from '#renderer/i18n/useText.ts'

/** What was counted, what it says, and what is learned from it. */
export function VerdictPane({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{experiment.learning.observed}</p>
    </section>
  )
}
