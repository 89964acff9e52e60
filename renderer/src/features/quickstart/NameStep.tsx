import { useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { recordLimits } from '#shared/model/limits.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { answerName } from './answers.ts'
import css from './QuickStart.module.css'

const selectName = (plan: Plan) => plan.meta.name

export function NameStep() {
  const t = useText('quickstart')
  const document = useDocument()
  const name = usePlan(selectName)
  const given = useText('library')('newPlanName')
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field
      className={css.answer ?? ''}
      label={t('nameLabel')}
      data-answer="name"
      placeholder={t('namePlaceholder')}
      maxLength={recordLimits.name}
      value={typed ?? (name === given ? '' : name)}
      onChange={({ target }) => {
        setTyped(target.value)
        answerName(document, target.value)
      }}
      onBlur={() => {
        setTyped(null)
        document.closeGroup()
      }}
    />
  )
}
