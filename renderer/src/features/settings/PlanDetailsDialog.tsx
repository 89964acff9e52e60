import { useState, type FormEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { isIteration, updateMeta, type MetaPatch } from '#shared/model/plan/updateMeta.ts'
import { CurrencyField } from './CurrencyField.tsx'
import { ShownFields, type SwitchedScreen } from './ShownFields.tsx'
import css from './PlanDetailsDialog.module.css'

const selectMeta = (plan: Plan) => plan.meta
const periods = ['week', 'month', 'year'] as const
const formId = 'plan-details'

type Draft = Omit<PlanMeta, 'iteration' | 'extra'> & { readonly iteration: string }

interface PlanDetailsDialogProps {
  /** The screens that a plan may hide, in the order of the rail. */
  readonly screens: readonly SwitchedScreen[]
}

/** What stands at the head and foot of every page, and what of the plan is shown; one undo step. */
export function PlanDetailsDialog({ screens }: PlanDetailsDialogProps) {
  const t = useText('settings')
  const common = useText('common')
  const { session } = useStores()
  const document = useDocument()
  const { extra: _, ...meta } = usePlan(selectMeta)
  const [draft, setDraft] = useState<Draft>({ ...meta, iteration: String(meta.iteration) })
  const close = () => session.openDialog(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    document.commit({ label: { key: 'planDetails' } }, (plan) => updateMeta(plan, readDraft(draft, plan)))
    close()
  }
  return (
    <Dialog
      title={t('planTitle')}
      closeLabel={common('close')}
      onClose={close}
      footer={
        <>
          <Button tone="ghost" onClick={close}>
            {common('cancel')}
          </Button>
          <Button tone="ink" type="submit" form={formId}>
            {common('save')}
          </Button>
        </>
      }
    >
      <p className={css.hint}>{t('planHint')}</p>
      <form id={formId} className={css.form} onSubmit={save}>
        <NameFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} />
        <NumberFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} />
        <ShownFields screens={screens} shown={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} />
      </form>
    </Dialog>
  )
}

/** What was typed as the plan takes it: a field that cannot be right leaves the plan's own. */
function readDraft(draft: Draft, plan: Plan): MetaPatch {
  return {
    ...draft,
    name: isNameGood(draft) ? draft.name.trim() : plan.meta.name,
    iteration: isIterationGood(draft) ? Number(draft.iteration) : plan.meta.iteration,
  }
}

const isNameGood = (draft: Draft) => draft.name.trim() !== ''
const isIterationGood = (draft: Draft) =>
  draft.iteration.trim() !== '' && isIteration(Number(draft.iteration))

interface FieldsProps {
  readonly draft: Draft
  readonly onChange: (patch: Partial<Draft>) => void
}

function NameFields({ draft, onChange }: FieldsProps) {
  const t = useText('settings')
  return (
    <>
      <Field
        className={css.whole ?? ''}
        label={t('name')}
        value={draft.name}
        maxLength={recordLimits.name}
        problem={isNameGood(draft) ? null : t('nameProblem')}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Field
        label={t('designedFor')}
        hint={t('designedForHint')}
        value={draft.designedFor}
        maxLength={recordLimits.name}
        onChange={(event) => onChange({ designedFor: event.target.value })}
      />
      <Field
        label={t('designedBy')}
        hint={t('designedByHint')}
        value={draft.designedBy}
        maxLength={recordLimits.name}
        onChange={(event) => onChange({ designedBy: event.target.value })}
      />
    </>
  )
}

function NumberFields({ draft, onChange }: FieldsProps) {
  const t = useText('settings')
  return (
    <>
      <Field
        label={t('iteration')}
        inputMode="numeric"
        value={draft.iteration}
        problem={isIterationGood(draft) ? null : t('iterationProblem')}
        onChange={(event) => onChange({ iteration: event.target.value })}
      />
      <CurrencyField
        label={t('currency')}
        value={draft.currency}
        onChange={(currency) => onChange({ currency })}
      />
      <div className={css.period}>
        <span className={css.label}>{t('period')}</span>
        <SegmentedControl
          label={t('period')}
          value={draft.period}
          choices={periods.map((value) => ({ value, label: t(`period_${value}`) }))}
          onChange={(period) => onChange({ period })}
        />
      </div>
      <Field
        className={css.whole ?? ''}
        label={t('footer')}
        value={draft.footer}
        maxLength={recordLimits.title}
        onChange={(event) => onChange({ footer: event.target.value })}
      />
    </>
  )
}
