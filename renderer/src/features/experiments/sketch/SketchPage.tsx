import type { FunnelId } from '#shared/lib/ids.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { openExperiment } from '../editExperiments.ts'

/** The funnel with the experiments that hang from its stages. */
export function SketchPage({ funnel }: { funnel: FunnelId }) {
  const t = useText('sketch')
  const desk = useDesk()
  const stages = usePlan((plan) => stageIdsOf(plan, funnel))
  const experiments = usePlan((plan) => plan.records)
  const cards = experimentsOf({ records: experiments }).filter(
    ({ stage }) => stage === null || stages.includes(stage),
  )
  return (
    <ul aria-label={t('title')}>
      {cards.map(({ id, name }) => (
        <li key={id}>
          <button type="button" onClick={() => openExperiment(desk, id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
