import { useState, type KeyboardEvent } from 'react'
import { currencySymbol } from '#shared/model/currency/currencySymbol.ts'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import type { Quantity } from '#shared/model/estimate/quantities.ts'
import { isRelative, type Writing } from '#shared/model/estimate/quantityText.ts'
import { bounds, type Bound } from '#shared/model/estimate/readRange.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { StrengthChoice } from '#renderer/ui/StrengthChoice.tsx'
import { focusNextField } from './focusNextField.ts'
import { useEstimateTexts } from './useEstimateTexts.ts'
import { useNumberProblem } from './useNumberProblem.ts'
import css from './EstimateField.module.css'

interface EstimateFieldProps {
  readonly assumption: AssumptionKey
  readonly label: string
  /** What it counts, said under it: “people a month”. */
  readonly unit: string
  readonly quantity: Quantity
  readonly estimate: Estimate | null
  readonly writing: Writing
  /** Range, source and evidence stay folded until they are wanted. */
  readonly isSimple: boolean
  readonly onChange: (estimate: Estimate | null) => void
  readonly onLeave: () => void
}

/** A number somebody believes: likely with its range, where it comes from and how strong that is. */
export function EstimateField(props: EstimateFieldProps) {
  const { label, unit, quantity, estimate, writing, isSimple } = props
  const t = useText('journeys')
  const [isOpen, setOpen] = useState(() => saysMore(estimate))
  const hasRange = isOpen || !isSimple
  const said = `${signOf(quantity, writing)} ${unit}`.trim()
  return (
    <div className={css.estimate} role="group" aria-label={label}>
      <div className={css.head}>
        <span className={css.label}>{label}</span>
        {estimate && (
          <button
            type="button"
            className={css.more}
            aria-expanded={isOpen}
            aria-label={t('field_moreOf', { name: label })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isSimple ? 'field_more' : 'field_source')}
          </button>
        )}
      </div>
      <Numbers {...props} hasRange={hasRange} said={said} />
      {isOpen && estimate && <Ground {...props} estimate={estimate} />}
    </div>
  )
}

type NumbersProps = EstimateFieldProps & { readonly hasRange: boolean; readonly said: string }

/** One field, or low, likely and high as one row of three, with what they count under them. */
function Numbers(props: NumbersProps) {
  const { assumption, label, quantity, estimate, writing, hasRange, said, onChange, onLeave } = props
  const t = useText('journeys')
  const [isLeft, setLeft] = useState(false)
  const { texts, reading, type, leave } = useEstimateTexts({ quantity, estimate, writing, onChange })
  const problemOf = useNumberProblem(quantity, writing)
  // While one of three is still being typed, its absence or their order is no mistake yet.
  const isUnfinished = reading.kind === 'disorder' || (reading.kind === 'refused' && reading.code === 'empty')
  const problem = isUnfinished && !isLeft ? null : problemOf(reading, texts)
  const unit = <p className={css.unit}>{said}</p>
  return (
    <>
      <div className={classNames(css.row, hasRange && css.triple)}>
        {(hasRange ? bounds : onlyLikely).map((bound) => (
          <div key={bound} {...(bound === 'likely' && { 'data-assumption': assumption })}>
            <Field
              label={t(`field_${bound}`)}
              labelHidden={!hasRange}
              aria-label={
                bound === 'likely' ? label : t('field_bound', { name: label, bound: t(`field_${bound}`) })
              }
              inputMode="decimal"
              align="end"
              autoComplete="off"
              data-number=""
              placeholder={bound === 'likely' ? t('field_unknown') : texts.likely}
              value={texts[bound]}
              aria-invalid={problem !== null && (reading.kind === 'disorder' || isRefused(reading, bound))}
              onChange={(event) => {
                setLeft(false)
                type(bound, event.target.value)
              }}
              onKeyDown={onEnter}
              onBlur={() => {
                setLeft(true)
                leave()
                onLeave()
              }}
            />
          </div>
        ))}
        {!hasRange && unit}
      </div>
      {hasRange && unit}
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
    </>
  )
}

const onlyLikely = ['likely'] as const satisfies readonly Bound[]

/** Where the number comes from, and how strong that is. */
function Ground({
  label,
  estimate,
  onChange,
  onLeave,
}: EstimateFieldProps & { readonly estimate: Estimate }) {
  const t = useText('journeys')
  const { strength } = estimate
  return (
    <div className={css.ground}>
      <Field
        label={t('field_source')}
        aria-label={t('field_sourceOf', { name: label })}
        placeholder={t('field_sourceHint')}
        maxLength={recordLimits.title}
        value={estimate.source}
        data-number=""
        onChange={(event) => onChange({ ...estimate, source: event.target.value })}
        onKeyDown={onEnter}
        onBlur={onLeave}
      />
      <div className={css.evidence}>
        <StrengthChoice
          label={t('field_strengthOf', { name: label })}
          value={strength}
          say={(each) => t('field_strengthSays', { strength: each, means: t(`field_strength_${each}`) })}
          onChange={(next) => {
            onLeave()
            onChange({ ...estimate, strength: next })
            onLeave()
          }}
        />
        <span className={css.means}>
          {strength === null ? t('field_noStrength') : t(`field_strength_${strength}`)}
        </span>
      </div>
    </div>
  )
}

function onEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
  event.preventDefault()
  focusNextField(event.currentTarget, event.shiftKey ? -1 : 1)
}

function saysMore(estimate: Estimate | null): boolean {
  return estimate !== null && (estimate.low !== null || estimate.source !== '' || estimate.strength !== null)
}

type Reading = ReturnType<typeof useEstimateTexts>['reading']
const isRefused = (reading: Reading, bound: Bound) => reading.kind === 'refused' && reading.bound === bound

/** What stands beside the number and need not be typed. */
function signOf(quantity: Quantity, { currency, language }: Writing): string {
  if (quantity === 'money') return currencySymbol(currency, language)
  return isRelative(quantity) ? '%' : ''
}
