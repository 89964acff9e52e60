import { ArrowLeft } from 'lucide-react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { openExperiment } from '../editExperiments.ts'
import { PlanPane } from './plan/PlanPane.tsx'
import { VerdictPane } from './verdict/VerdictPane.tsx'
import css from './ExperimentPage.module.css'

/** One experiment: what is planned on the left, what came of it on the right. */
export function ExperimentPage({ id }: { id: ExperimentId }) {
  const t = useText('experiments')
  const common = useText('common')
  const desk = useDesk()
  const experiment = usePlan((plan) => getExperiment(plan, id))
  if (experiment === null) return null
  return (
    <div className={css.page}>
      <div className={css.head}>
        <IconButton icon={ArrowLeft} label={t('back')} onClick={() => openExperiment(desk, null)} />
        <h1 className={css.title}>{experiment.name.trim() || common('untitledExperiment')}</h1>
      </div>
      <div className={css.sheet}>
        <PlanPane experiment={experiment} />
        <VerdictPane experiment={experiment} />
      </div>
    </div>
  )
}
