import { useState } from 'react'
import { currencySymbol } from '#shared/model/currency/currencySymbol.ts'
import { formatAmount } from '#shared/model/currency/formatMoney.ts'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import { bounds, type Bound, type RangeTexts } from '#shared/model/estimate/readRange.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { changeCell } from './editCells.ts'
import { costTexts, readCost, type CostReading } from './readCost.ts'
import type { CellPlace } from './selectMatrix.ts'
import { openCustomers } from './openField.ts'
import { SumList } from './SumList.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useMoney } from '#renderer/state/useMoney.ts'
import css from './CellInspector.module.css'

interface CostSectionProps {
  readonly place: CellPlace
  readonly cell: Relationship
  readonly customers: number | null
}

type CostField = 'establishedCost' | 'expectedCost'

/** What the cell costs per customer and month: at what is there, and at what is expected where that differs. */
export function CostSection({ place, cell, customers }: CostSectionProps) {
  const t = useText('relationships')
  const language = useLanguage()
  const { currency } = useMoney()
  const isBuilt = cell.established !== 'none'
  const isWanted = cell.expected !== 'none' && cell.expected !== cell.established
  if (!isBuilt && !isWanted) return null
  const both = isBuilt && isWanted
  return (
    <InspectorSection title={t('cost')} aside={currencySymbol(currency, language)}>
      <div data-field="costs">
        {isBuilt && <CostRow place={place} cell={cell} field="establishedCost" hasName={both} />}
        {isWanted && <CostRow place={place} cell={cell} field="expectedCost" hasName />}
      </div>
      <Month place={place} customers={customers} />
    </InspectorSection>
  )
}

interface CostRowProps {
  readonly place: CellPlace
  readonly cell: Relationship
  readonly field: CostField
  readonly hasName: boolean
}

function CostRow({ place, cell, field, hasName }: CostRowProps) {
  const t = useText('relationships')
  const desk = useDesk()
  const language = useLanguage()
  const { currency } = useMoney()
  const range = cell[field]
  const [typed, setTyped] = useState<RangeTexts | null>(null)
  const [isLeft, setLeft] = useState(false)
  const texts = typed ?? costTexts(range, currency, language)
  const reading = readCost(texts, currency, language)
  const say = useProblem(reading, texts)
  const name = t(field === 'establishedCost' ? 'costAsBuilt' : 'costAsExpected')
  const likely = range === null ? '' : formatAmount(range.likelyMinor, currency, language, 'always')
  const type = (bound: Bound, text: string) => {
    const next = { ...texts, [bound]: text }
    const read = readCost(next, currency, language)
    setTyped(next)
    setLeft(false)
    if (read.kind !== 'range') return
    const group = `text:${cell.id}:${field}`
    changeCell(desk, place, { [field]: read.range }, { key: 'changeCost', group })
  }
  const leave = () => {
    setLeft(true)
    if (reading.kind === 'range') setTyped(null)
    desk.document.closeGroup()
  }
  // While one of three is still being typed, its absence or their order is no mistake yet.
  const isUnfinished = reading.kind === 'disorder' || (reading.kind === 'refused' && reading.code === 'empty')
  const problem = isUnfinished && !isLeft ? null : say
  return (
    <div className={css.costRow} data-field={field}>
      {hasName && <p className={css.costName}>{name}</p>}
      <div className={css.triple}>
        {bounds.map((bound) => (
          <Field
            key={bound}
            label={t(bound)}
            aria-label={t('costField', { bound: t(bound), level: name })}
            inputMode="decimal"
            align="end"
            placeholder={bound === 'likely' ? '' : likely}
            {...(bound === 'likely' &&
              field === 'establishedCost' && { 'data-assumption': assumptionKey(cell.id, field) })}
            value={texts[bound]}
            aria-invalid={problem !== null && (reading.kind === 'disorder' || isBound(reading, bound))}
            onChange={(event) => type(bound, event.target.value)}
            onBlur={leave}
          />
        ))}
      </div>
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

const isBound = (reading: CostReading, bound: Bound) => reading.kind === 'refused' && reading.bound === bound

/** Why the fields are refused and how to write them, or null. */
function useProblem(reading: CostReading, texts: RangeTexts): string | null {
  const t = useText('relationships')
  const language = useLanguage()
  const { currency } = useMoney()
  const example = formatAmount(
    150 * 10 ** currency.exponent + (currency.exponent > 0 ? 50 : 0),
    currency,
    language,
  )
  if (reading.kind === 'range') return null
  if (reading.kind === 'disorder') {
    const [low = '', likely = '', high = ''] = bounds.map((bound) => texts[bound] || '…')
    return t('costOrder', { low, likely, high })
  }
  switch (reading.code) {
    case 'negative':
      return t('costNegative')
    case 'too_many_decimals':
      return t('costTooPrecise', {
        currency: currency.code,
        example: formatAmount(1, currency, language, 'always'),
      })
    case 'too_large':
      return t('costTooLarge')
    case 'other_currency':
      return t('costOtherCurrency', { currency: currency.code })
    case 'empty':
      return t('costLikelyMissing', { low: texts.low, high: texts.high })
    case 'not_a_number':
    case 'separator':
      return t('costNotNumber', { text: texts[reading.bound], example })
  }
}

function Month({ place, customers }: { place: CellPlace; customers: number | null }) {
  const t = useText('relationships')
  const { session } = useDesk()
  return (
    <div className={css.month}>
      <SumList scope={{ kind: 'cell', ...place }} onlyAsked />
      {customers === null && (
        <button type="button" className={css.count} onClick={() => openCustomers(session, place.segment)}>
          {t('peopleUnknown')}
        </button>
      )}
    </div>
  )
}
