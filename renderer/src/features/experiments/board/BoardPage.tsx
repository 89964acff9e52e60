import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { openExperiment } from '../editExperiments.ts'

/** The experiments by state. */
export function BoardPage() {
  const t = useText('board')
  const common = useText('common')
  const desk = useDesk()
  const records = usePlan((plan) => plan.records)
  return (
    <div role="group" aria-label={t('board_title')}>
      {experimentStates.map((state) => (
        <section key={state} aria-label={common(`experimentState_${state}`)}>
          <h2>{common(`experimentState_${state}`)}</h2>
          {experimentIdsIn({ records }, state).map((id) => (
            <button key={id} type="button" onClick={() => openExperiment(desk, id)}>
              {getExperiment({ records }, id)?.name}
            </button>
          ))}
        </section>
      ))}
    </div>
  )
}
