import type { StageId } from '#shared/lib/ids.ts'
import { experimentStates, type ExperimentState } from '#shared/model/experiment/experiment.ts'
import { experimentKinds, type ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { experimentsView } from '../experimentsView.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import type { ListView } from './listRows.ts'
import { RankingChoice } from './RankingChoice.tsx'
import { useStageOptions } from './useStageOptions.ts'
import css from './List.module.css'

interface ListHeadProps {
  readonly shown: number
  readonly total: number
  readonly impactBy: 'money' | 'customers'
}

/** What the list leaves out, and by what it is ranked. */
export function ListHead({ shown, total, impactBy }: ListHeadProps) {
  const t = useText('board')
  const common = useText('common')
  const { session } = useDesk()
  const view = useExperimentsView(({ list }) => list)
  const stages = useStageOptions()
  const change = (patch: Partial<ListView>) =>
    experimentsView(session).setState(({ list }) => ({ list: { ...list, ...patch } }))
  return (
    <div className={css.head}>
      <Field
        className={css.search}
        label={t('filter_text')}
        type="search"
        value={view.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <SelectField<ExperimentState | 'all'>
        label={t('column_state')}
        value={view.state}
        options={[
          ['all', t('filter_all')],
          ...experimentStates.map((state) => [state, common(`experimentState_${state}`)] as const),
        ]}
        onChange={(state) => change({ state })}
      />
      <SelectField<StageId | 'all'>
        label={t('column_stage')}
        value={view.stage}
        options={[['all', t('filter_all')], ...stages]}
        onChange={(stage) => change({ stage })}
      />
      <SelectField<ExperimentKind | 'all'>
        label={t('column_kind')}
        value={view.kind}
        options={[
          ['all', t('filter_all')],
          ...experimentKinds.map((kind) => [kind, common(`experimentKind_${kind}`)] as const),
        ]}
        onChange={(kind) => change({ kind })}
      />
      <p className={css.says} role="status">
        {shown === total ? t('list_count', { count: total }) : t('list_some', { shown, count: total })}
      </p>
      <RankingChoice impactBy={impactBy} />
    </div>
  )
}
