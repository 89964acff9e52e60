import { useState, type FormEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { Plan } from '#shared/model/plan/plan.ts'
import { isIteration, updateMeta } from '#shared/model/plan/updateMeta.ts'
import { CurrencyField } from './CurrencyField.tsx'
import css from './PlanDetailsDialog.module.css'

const selectMeta = (plan: Plan) => plan.meta
const periods = ['week', 'month', 'year'] as const
const formId = 'plan-details'

/** What stands at the head and foot of every page; guessed from the system, one undo step. */
export function PlanDetailsDialog() {
  const t = useText('settings')
  const common = useText('common')
  const { session } = useStores()
  const document = useDocument()
  const meta = usePlan(selectMeta)
  const [draft, setDraft] = useState({ ...meta, iteration: String(meta.iteration) })
  const change = (patch: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...patch }))

  const iteration = Number(draft.iteration.trim())
  const isIterationGood = draft.iteration.trim() !== '' && isIteration(iteration)
  const isNameGood = draft.name.trim() !== ''
  const close = () => session.openDialog(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { extra: _, ...typed } = draft
    document.commit({ label: { key: 'planDetails' } }, (plan) =>
      updateMeta(plan, {
        ...typed,
        name: isNameGood ? draft.name.trim() : plan.meta.name,
        iteration: isIterationGood ? iteration : plan.meta.iteration,
      }),
    )
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
        <Field
          className={css.whole ?? ''}
          label={t('name')}
          value={draft.name}
          maxLength={500}
          problem={isNameGood ? null : t('nameProblem')}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Field
          label={t('designedFor')}
          hint={t('designedForHint')}
          value={draft.designedFor}
          maxLength={500}
          onChange={(event) => change({ designedFor: event.target.value })}
        />
        <Field
          label={t('designedBy')}
          hint={t('designedByHint')}
          value={draft.designedBy}
          maxLength={500}
          onChange={(event) => change({ designedBy: event.target.value })}
        />
        <Field
          label={t('iteration')}
          inputMode="numeric"
          value={draft.iteration}
          problem={isIterationGood ? null : t('iterationProblem')}
          onChange={(event) => change({ iteration: event.target.value })}
        />
        <CurrencyField
          label={t('currency')}
          value={draft.currency}
          onChange={(currency) => change({ currency })}
        />
        <div className={css.period}>
          <span className={css.label}>{t('period')}</span>
          <SegmentedControl
            label={t('period')}
            value={draft.period}
            choices={periods.map((value) => ({ value, label: t(`period_${value}`) }))}
            onChange={(period) => change({ period })}
          />
        </div>
        <Field
          className={css.whole ?? ''}
          label={t('footer')}
          value={draft.footer}
          maxLength={500}
          onChange={(event) => change({ footer: event.target.value })}
        />
      </form>
    </Dialog>
  )
}
