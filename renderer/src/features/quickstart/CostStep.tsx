import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { parseMoney } from '#shared/model/currency/parseMoney.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import type { CostRange, Relationship } from '#shared/model/relationship/relationship.ts'
import { answerCell } from './answers.ts'
import { CostSum } from './CostSum.tsx'
import { NoSegment } from './NoSegment.tsx'
import css from './QuickStart.module.css'
import { cellsToCost, firstSegment } from './steps.ts'
import { TypedField } from './TypedField.tsx'

const selectCurrency = (plan: Plan) => plan.meta.currency

interface CostStepProps {
  readonly onBackToCustomers: () => void
}

/** What each tie costs, and what the gaps come to. */
export function CostStep({ onBackToCustomers }: CostStepProps) {
  const segment = usePlan(firstSegment)
  if (segment === null) return <NoSegment onBack={onBackToCustomers} />
  return <Costs segment={segment} />
}

function Costs({ segment }: { segment: NoteId }) {
  const t = useText('quickstart')
  const cells = usePlan((plan) => cellsToCost(plan, segment).map(({ id }) => id))
  if (cells.length === 0) return <p className={css.hint}>{t('nothingCosts')}</p>
  return (
    <>
      <div className={css.costs}>
        {cells.map((id) => (
          <CostLine key={id} id={id} />
        ))}
      </div>
      <CostSum segment={segment} />
    </>
  )
}

function CostLine({ id }: { id: RelationshipId }) {
  const t = useText('quickstart')
  const catalog = useText('catalog')
  const cell = useRecord(id)
  if (cell === null) return null
  const gap = gapOf(cell)
  const word = gap > 0 ? t('short') : gap < 0 ? t('over') : t('met')
  return (
    <div className={css.costLine}>
      <p>
        <span className={css.plain}>{catalog(`category_${cell.category}`)}</span>
        <span className={css.term} data-gap={gap > 0}>
          {word}
        </span>
      </p>
      {cell.established !== 'none' && <CostField cell={cell} part="establishedCost" />}
      {gap !== 0 && cell.expected !== 'none' && <CostField cell={cell} part="expectedCost" />}
    </div>
  )
}

interface CostFieldProps {
  readonly cell: Relationship
  readonly part: 'establishedCost' | 'expectedCost'
}

/** The likely amount; a range that was given before stays around it. */
function likelyOf(likelyMinor: number, range: CostRange | null): CostRange {
  const isWide = range !== null && range.lowMinor < range.highMinor
  if (!isWide) return { lowMinor: likelyMinor, likelyMinor, highMinor: likelyMinor }
  return {
    lowMinor: Math.min(range.lowMinor, likelyMinor),
    likelyMinor,
    highMinor: Math.max(range.highMinor, likelyMinor),
  }
}

function CostField({ cell, part }: CostFieldProps) {
  const t = useText('quickstart')
  const catalog = useText('catalog')
  const language = useLanguage()
  const document = useDocument()
  const currency = usePlan(selectCurrency)
  const range = cell[part]
  const example = formatMoney(1250 * 10 ** currency.exponent, currency, language)
  const type = (text: string): string | null => {
    const amount = parseMoney(text, currency, language)
    if (text.trim() !== '' && !amount.ok) return t('notAmount', { example })
    const cost = amount.ok ? likelyOf(amount.value, range) : null
    const edit = { key: 'changeCost', group: `text:${cell.id}:${part}` } as const
    answerCell(document, cell, { [part]: cost }, edit)
    return null
  }
  const category = catalog(`category_${cell.category}`)
  return (
    <div className={css.amount} role="group" aria-label={category}>
      <TypedField
        label={part === 'establishedCost' ? t('costNow') : t('costWanted')}
        shown={range === null ? '' : formatMoney(range.likelyMinor, currency, language)}
        placeholder={formatMoney(0, currency, language)}
        onType={type}
        onLeave={() => document.closeGroup()}
      />
    </div>
  )
}
