import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import css from './PlanName.module.css'

const selectName = (plan: Plan) => plan.meta.name
const isUntouched = (plan: Plan) => plan.trail.rev <= 1

/** The plan's name, edited in place; a plan just made asks for it first. */
export function PlanName() {
  const t = useText('common')
  const document = useDocument()
  const name = usePlan(selectName)
  const [isEditing, setEditing] = useState(() => isUntouched(document.getState().plan))
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)

  useEffect(() => {
    // Only after Enter or Escape: who clicked elsewhere is there already.
    const isNowhere = globalThis.document.activeElement === globalThis.document.body
    if (!isEditing && returns.current && isNowhere) button.current?.focus()
    returns.current = isEditing
  }, [isEditing])

  const finish = (typed: string | null) => {
    setEditing(false)
    const wanted = typed?.trim() ?? ''
    if (wanted === '' || wanted === name) return
    document.commit({ label: { key: 'renamePlan', values: { name: wanted } } }, (plan) =>
      updateMeta(plan, { name: wanted }),
    )
  }

  if (isEditing) return <NameField name={name} label={t('planNameField')} onFinish={finish} />
  const shown = name === '' ? t('untitledPlan') : name
  return (
    <button
      ref={button}
      type="button"
      className={css.name}
      aria-label={t('renamePlan', { name: shown })}
      title={t('renamePlan', { name: shown })}
      onClick={() => setEditing(true)}
    >
      {shown}
    </button>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly label: string
  /** What was typed, or null when it was left with Escape. */
  readonly onFinish: (typed: string | null) => void
}

function NameField({ name, label, onFinish }: NameFieldProps) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const finish = (typed: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onFinish(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(text)
    else if (event.key === 'Escape') finish(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      ref={field}
      className={css.field}
      aria-label={label}
      value={text}
      size={Math.max(12, text.length + 1)}
      maxLength={500}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text)}
    />
  )
}
