import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { exampleOf } from '#shared/catalog/examples/exampleIds.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import css from './PlanName.module.css'
import { recordLimits } from '#shared/model/limits.ts'

const selectName = (plan: Plan) => plan.meta.name
/** Made just now, here: a plan from a file has its revision, an example and the quick start bring their name. */
const isUntouched = ({ planId, meta, trail }: Plan) =>
  trail.rev <= 1 && trail.revision === null && !meta.simple && exampleOf(planId) === null

const firstStep = () => globalThis.document.querySelector<HTMLElement>('[data-first-step]')

/** The plan's name, edited in place; a plan just made asks for it first. */
export function PlanName() {
  const t = useText('common')
  const document = useDocument()
  const name = usePlan(selectName)
  const [isEditing, setEditing] = useState(() => isUntouched(document.getState().plan))
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)

  // At once, before the screen itself takes the keyboard that the field left.
  useLayoutEffect(() => {
    // Only after Enter or Escape: who clicked elsewhere is there already. An empty sheet says where it goes on.
    const { activeElement, body } = globalThis.document
    if (!isEditing && returns.current && activeElement === body) (firstStep() ?? button.current)?.focus()
    returns.current = isEditing
  }, [isEditing])

  // Every letter is an edit, so that closing the window while typing loses nothing; an empty name is none.
  const rename = (typed: string) => {
    const wanted = typed.trim()
    if (wanted === '') return
    document.commit({ label: { key: 'renamePlan', values: { name: wanted } }, group: 'title:plan' }, (plan) =>
      updateMeta(plan, { name: wanted }),
    )
  }
  const finish = () => {
    document.closeGroup()
    setEditing(false)
  }

  if (isEditing) {
    return <NameField name={name} label={t('planNameField')} onType={rename} onFinish={finish} />
  }
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
  readonly onType: (typed: string) => void
  readonly onFinish: () => void
}

function NameField({ name, label, onType, onFinish }: NameFieldProps) {
  const [text, setText] = useState(name)
  const [before] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)

  // Before anything is drawn: the first letter typed is the first of the name.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const finish = () => {
    if (isDone.current) return
    isDone.current = true
    onFinish()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onType(before)
    else if (event.key !== 'Enter') return
    finish()
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
      maxLength={recordLimits.name}
      onChange={(event) => {
        setText(event.target.value)
        onType(event.target.value)
      }}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  )
}
