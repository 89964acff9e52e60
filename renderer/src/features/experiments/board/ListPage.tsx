import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { openExperiment } from '../editExperiments.ts'

/** The experiments one under the other. */
export function ListPage() {
  const t = useText('board')
  const common = useText('common')
  const desk = useDesk()
  const records = usePlan((plan) => plan.records)
  return (
    <table aria-label={t('list_title')}>
      <tbody>
        {experimentsOf({ records }).map(({ id, name, state }) => (
          <tr key={id}>
            <td>
              <button type="button" onClick={() => openExperiment(desk, id)}>
                {name}
              </button>
            </td>
            <td>{common(`experimentState_${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
