import type { ExperimentId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { ExperimentPageHead } from './ExperimentPageHead.tsx'
import { PlanPane } from './plan/PlanPane.tsx'
import { VerdictPane } from './verdict/VerdictPane.tsx'
import css from './ExperimentPage.module.css'

/** One experiment: what is planned on the left, what came of it on the right. */
export function ExperimentPage({ id }: { id: ExperimentId }) {
  const experiment = usePlan((plan) => getExperiment(plan, id))
  if (experiment === null) return null
  return (
    <div className={css.page}>
      <ExperimentPageHead experiment={experiment} />
      <div className={css.sheet}>
        <PlanPane experiment={experiment} />
        <VerdictPane experiment={experiment} />
      </div>
    </div>
  )
}
