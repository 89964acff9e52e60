import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { reckonDesign } from '#shared/model/experiment/reckonDesign.ts'
import { reckonWaysOut } from '#shared/model/experiment/reckonWaysOut.ts'
import { useMemo } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Answer } from './Answer.tsx'
import { Arms } from './Arms.tsx'
import { Details } from './Details.tsx'
import { Expert } from './Expert.tsx'
import { Hypothesis } from './Hypothesis.tsx'
import { KindRow } from './KindRow.tsx'
import { Measure } from './Measure.tsx'
import { More } from './More.tsx'
import { Seal } from './Seal.tsx'
import css from './plan.module.css'

/** What is tried, how it is measured, and when one is right. */
export function PlanPane({ experiment }: { experiment: Experiment }) {
  const t = useText('experiment')
  const records = usePlan((plan) => plan.records)
  const { reckoning, ways } = useMemo(
    () => ({
      reckoning: reckonDesign({ records }, experiment),
      ways: reckonWaysOut({ records }, experiment),
    }),
    [records, experiment],
  )
  return (
    <section className={css.pane} aria-label={t('plan')}>
      <h2 className={css.title}>{t('plan')}</h2>
      <Hypothesis experiment={experiment} />
      <div className={css.block}>
        <KindRow experiment={experiment} />
        <Measure experiment={experiment} reckoning={reckoning} />
      </div>
      {experiment.kind === 'several' && <Arms experiment={experiment} />}
      <Answer experiment={experiment} reckoning={reckoning} ways={ways} />
      <Details experiment={experiment} />
      <Expert experiment={experiment} reckoning={reckoning} />
      <More experiment={experiment} />
      <Seal experiment={experiment} />
    </section>
  )
}
