import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { StageId } from '#shared/lib/ids.ts'
import { experimentStates, type ExperimentState } from '#shared/model/experiment/experiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { chosenExperiments } from '../chosenExperiments.ts'
import { changeExperiments, dropExperiments, putExperiments } from '../editExperiments.ts'
import { useStageOptions } from './useStageOptions.ts'
import css from './List.module.css'

/** What is done with all that is chosen, each as one deed. */
export function BulkBar() {
  const t = useText('board')
  const common = useText('common')
  const desk = useDesk()
  const selection = useSession((state) => state.selection)
  const ids = usePlan((plan) => chosenExperiments(plan, selection))
  const stages = useStageOptions()
  if (ids.length === 0) return <p className={css.hint}>{t('list_keys')}</p>
  return (
    <div className={css.bulk} role="group" aria-label={t('bulk_title', { count: ids.length })}>
      <p className={css.chosen}>{t('bulk_title', { count: ids.length })}</p>
      <SelectField<ExperimentState | 'same'>
        label={t('bulk_state')}
        value="same"
        options={[
          ['same', t('bulk_same')],
          ...experimentStates.map((state) => [state, common(`experimentState_${state}`)] as const),
        ]}
        onChange={(state) => state !== 'same' && putExperiments(desk, ids, { state, before: null })}
      />
      <SelectField<StageId | 'same' | 'none'>
        label={t('bulk_stage')}
        value="same"
        options={[['same', t('bulk_same')], ['none', t('bulk_noStage')], ...stages]}
        onChange={(stage) =>
          stage !== 'same' && changeExperiments(desk, ids, () => ({ stage: stage === 'none' ? null : stage }))
        }
      />
      <OwnerField key={ids.join()} onOwner={(owner) => changeExperiments(desk, ids, () => ({ owner }))} />
      <Button onClick={() => dropExperiments(desk, ids)}>
        <Icon of={Trash2} size={14} />
        {t('bulk_remove')}
      </Button>
    </div>
  )
}

/** Typed once for all of them; Enter gives it. */
function OwnerField({ onOwner }: { onOwner: (owner: string) => void }) {
  const t = useText('board')
  const [owner, setOwner] = useState('')
  return (
    <form
      className={css.owner}
      onSubmit={(event) => {
        event.preventDefault()
        onOwner(owner.trim())
      }}
    >
      <Field label={t('bulk_owner')} value={owner} onChange={(event) => setOwner(event.target.value)} />
      <Button type="submit">{t('bulk_give')}</Button>
    </form>
  )
}
