import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentKinds, type ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { useEdit } from './useEdit.ts'
import css from './plan.module.css'

/** How it is tried, and in one sentence what that can show. */
export function KindRow({ experiment }: { experiment: Experiment }) {
  const t = useText('experiment')
  const common = useText('common')
  const { set } = useEdit(experiment)
  const { kind, design } = experiment
  const choose = (next: ExperimentKind) => {
    // People in each of several groups and people in the only one are two different numbers.
    const isOther = isComparison(next) !== isComparison(kind)
    set({ kind: next, ...(isOther && { design: { ...design, planned: null } }) })
  }
  return (
    <div className={css.kind}>
      <SelectField
        label={t('kind')}
        value={kind}
        options={experimentKinds.map((each) => [each, common(`experimentKind_${each}`)] as const)}
        onChange={choose}
      />
      <p className={css.quiet}>{t(`kindSays_${kind}`)}</p>
    </div>
  )
}
