import { useState } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseScaled, plainText } from '#shared/lib/parseNumber.ts'
import { worthVariants, type Journey, type Worth, type WorthVariant } from '#shared/model/journey/journey.ts'
import { isObserved, worthLimits } from '#shared/model/journey/worth.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { CountField } from '#renderer/ui/CountField.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { changeJourney } from '../editJourneys.ts'
import { JourneyFields } from '../fields/JourneyFields.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './inspect.module.css'

/** How the worth of a customer is reckoned, and what that way asks for. [methods §1.3] */
export function WorthSection({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const desk = useDesk()
  const language = useLanguage()
  const { worth } = journey
  const { variant } = worth
  const change = (patch: Partial<Worth>, field: string) =>
    changeJourney(
      desk,
      journey.id,
      { worth: { ...worth, ...patch } },
      { key: 'changeJourneyWorth', group: `text:${journey.id}:worth:${field}` },
    )
  const leave = () => desk.document.closeGroup()
  return (
    <InspectorSection title={t('inspect_worth')}>
      <div className={css.fields}>
        <SelectField
          label={t('inspect_variant')}
          value={variant}
          options={worthVariants.map(
            (each) => [each, t(`econ_variant_${each}`, { months: worth.horizonMonths })] as const,
          )}
          onChange={(next) => change({ variant: next }, `variant:${next}`)}
        />
        <p className={css.hint}>{t(`inspect_variantMeans_${variant}`)}</p>
        {discounts.includes(variant) && (
          <DiscountField
            value={worth.discountPerYear}
            onChange={(discountPerYear) => change({ discountPerYear }, 'discount')}
            onLeave={leave}
          />
        )}
        {variant === 'horizon' && (
          <CountField
            label={t('inspect_horizon')}
            placeholder=""
            value={worth.horizonMonths}
            most={worthLimits.horizonMonths}
            language={language}
            refused={t('inspect_horizonRefused', { most: worthLimits.horizonMonths })}
            onCount={(months) =>
              months !== null && months >= 1 && change({ horizonMonths: months }, 'horizon')
            }
            onLeave={leave}
          />
        )}
        {variant === 'observed' && (
          <ObservedField
            value={worth.observed}
            onChange={(observed) => change({ observed }, 'observed')}
            onLeave={leave}
          />
        )}
        {variant === 'expansion' && <JourneyFields journey={journey} numbers={['expansion']} />}
        {variant === 'transactional' && <JourneyFields journey={journey} numbers={['years']} />}
      </div>
    </InspectorSection>
  )
}

const discounts: readonly WorthVariant[] = ['discounted', 'discountedLater', 'horizon']

interface FieldProps<T> {
  readonly value: T
  readonly onChange: (value: T) => void
  readonly onLeave: () => void
}

/** Per cent a year, up to two decimals. */
function DiscountField({ value, onChange, onLeave }: FieldProps<number>) {
  const t = useText('journeys')
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) =>
    parseScaled(plainText(text).replace(/ ?%$/, ''), language, {
      decimals: 2,
      max: worthLimits.discountPerYear * 10_000,
    })
  return (
    <Field
      label={t('inspect_discount')}
      align="end"
      inputMode="decimal"
      data-number=""
      value={typed ?? formatNumber(value * 100, language)}
      problem={typed !== null && !read(typed).ok ? t('inspect_discountRefused') : null}
      onChange={({ target }) => {
        setTyped(target.value)
        const percent = read(target.value)
        if (percent.ok) onChange(percent.value / 10_000)
      }}
      onBlur={() => {
        setTyped(null)
        onLeave()
      }}
    />
  )
}

/** Shares still there after 0, 1, 2 … months, in per cent with spaces between them. */
function ObservedField({ value, onChange, onLeave }: FieldProps<readonly number[]>) {
  const t = useText('journeys')
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string): readonly number[] | null => {
    const parts = text.split(/[\s;]+/).filter((part) => part !== '')
    const shares = parts.map((part) =>
      parseScaled(part.replace(/%$/, ''), language, { decimals: 4, max: 1_000_000 }),
    )
    const numbers = shares.map((share) => (share.ok ? share.value / 1_000_000 : NaN))
    return numbers.every((number) => !Number.isNaN(number)) && isObserved(numbers) ? numbers : null
  }
  const shown = value.map((share) => formatNumber(share * 100, language, { min: 0, max: 4 })).join(' ')
  return (
    <Field
      label={t('inspect_observed')}
      placeholder={t('inspect_observedHint')}
      value={typed ?? shown}
      problem={typed !== null && read(typed) === null ? t('inspect_observedRefused') : null}
      onChange={({ target }) => {
        setTyped(target.value)
        const shares = read(target.value)
        if (shares) onChange(shares)
      }}
      onBlur={() => {
        setTyped(null)
        onLeave()
      }}
    />
  )
}
