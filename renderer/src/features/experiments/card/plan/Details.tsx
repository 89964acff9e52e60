import type { ReactNode } from 'react'
import { Plus, X } from 'lucide-react'
import { currencySymbol } from '#shared/model/currency/currencySymbol.ts'
import { formatAmount } from '#shared/model/currency/formatMoney.ts'
import { parseMoney } from '#shared/model/currency/parseMoney.ts'
import type { Experiment, Guardrail } from '#shared/model/experiment/experiment.ts'
import { directions } from '#shared/model/experiment/experimentKinds.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { newId } from '#renderer/platform/newId.ts'
import { useMoney } from '#renderer/state/useMoney.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'
import { useEdit } from './useEdit.ts'
import own from './Details.module.css'
import css from './plan.module.css'

interface DetailsProps {
  readonly experiment: Experiment
}

/** Who it is tried on, what it costs, and what must not get worse. */
export function Details({ experiment }: DetailsProps) {
  const t = useText('experiment')
  return (
    <div className={css.rows}>
      <Row name={t('who')}>
        <TextOf experiment={experiment} field="who" label={t('who')} placeholder={t('who_hint')} isLine />
      </Row>
      <Row name={t('costs')}>
        <CostField experiment={experiment} />
      </Row>
      <Row name={t('guardrails')}>
        <Guardrails experiment={experiment} />
      </Row>
    </div>
  )
}

export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={own.row}>
      <span className={own.rowName} aria-hidden="true">
        {name}
      </span>
      <div className={own.rowBody}>{children}</div>
    </div>
  )
}

interface TextOfProps extends DetailsProps {
  readonly field: 'who' | 'event' | 'background' | 'notes'
  readonly label: string
  readonly placeholder: string
  readonly isLine?: boolean
  readonly look?: 'field' | 'bare'
}

export function TextOf({
  experiment,
  field,
  label,
  placeholder,
  isLine = false,
  look = 'bare',
}: TextOfProps) {
  const t = useText('experiment')
  const { set, leave, onHistory } = useEdit(experiment)
  const limit = isLine ? recordLimits.title : recordLimits.text
  return (
    <LimitedText
      label={label}
      value={experiment[field]}
      limit={limit}
      look={look}
      isLine={isLine}
      placeholder={placeholder}
      sayTooLong={() => t('tooLong', { limit })}
      onText={(text) => set({ [field]: text }, field)}
      onLeave={leave}
      onHistory={onHistory}
    />
  )
}

function CostField({ experiment }: DetailsProps) {
  const t = useText('experiment')
  const language = useLanguage()
  const { currency } = useMoney()
  const { set, leave } = useEdit(experiment)
  const { cost } = experiment
  const shown = cost === null ? '' : formatAmount(cost, currency, language, 'whole')
  const read = (text: string): Reading<number | null> => {
    if (text.trim() === '') return { value: null, problem: null }
    const money = parseMoney(text, currency, language)
    if (money.ok) return { value: money.value, problem: null }
    const { code } = money.error
    if (code === 'negative') return { problem: t('refused_negative') }
    if (code === 'other_currency') return { problem: t('refused_currency', { currency: currency.code }) }
    if (code === 'too_many_decimals') return { problem: t('refused_decimals', { text }) }
    const example = formatAmount(15_000 * 10 ** currency.exponent, currency, language, 'whole')
    return { problem: t('refused_text', { text, example }) }
  }
  const typed = useTyped({ value: cost, read, give: (next) => set({ cost: next }, 'cost') })
  return (
    <div className={own.cost}>
      <Field
        label={t('costIn', { currency: currencySymbol(currency, language) })}
        labelHidden
        inputMode="decimal"
        autoComplete="off"
        placeholder={t('costs_hint')}
        value={typed.text ?? shown}
        problem={typed.problem}
        onChange={(event) => typed.type(event.target.value)}
        onBlur={() => {
          typed.leave()
          leave()
        }}
      />
      <span className={css.quiet}>{currencySymbol(currency, language)}</span>
    </div>
  )
}

/** Metrics that must not get worse, and which way worse is. */
function Guardrails({ experiment }: DetailsProps) {
  const t = useText('experiment')
  const { set, leave } = useEdit(experiment)
  const { guardrails } = experiment
  const change = (id: string, patch: Partial<Guardrail>, group?: string) =>
    set({ guardrails: guardrails.map((each) => (each.id === id ? { ...each, ...patch } : each)) }, group)
  const add = () => {
    const fresh: Guardrail = { id: newId().slice(0, 36), name: '', betterWhen: 'down', counts: [] }
    set({ guardrails: [...guardrails, fresh] })
  }
  return (
    <div className={css.stack}>
      {guardrails.map(({ id, name, betterWhen }, index) => (
        <div key={id} className={own.guardrail}>
          <Field
            label={t('guardrail', { number: index + 1 })}
            labelHidden
            placeholder={t('guardrail_hint')}
            maxLength={recordLimits.title}
            value={name}
            onChange={(event) => change(id, { name: event.target.value }, `guardrail:${id}`)}
            onBlur={leave}
          />
          <select
            className={own.smallSelect}
            aria-label={t('betterWhen', { number: index + 1 })}
            value={betterWhen}
            onChange={(event) => {
              const next = directions.find((each) => each === event.target.value)
              if (next) change(id, { betterWhen: next })
            }}
          >
            <option value="down">{t('better_down')}</option>
            <option value="up">{t('better_up')}</option>
          </select>
          <IconButton
            icon={X}
            size={14}
            label={t('guardrail_remove', { number: index + 1 })}
            onClick={() => set({ guardrails: guardrails.filter((each) => each.id !== id) })}
          />
        </div>
      ))}
      {guardrails.length < recordLimits.arms && (
        <Button tone="ghost" className={own.add} onClick={add}>
          <Icon of={Plus} size={14} />
          {t('guardrail_add')}
        </Button>
      )}
    </div>
  )
}
