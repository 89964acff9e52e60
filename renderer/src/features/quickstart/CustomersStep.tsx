import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDocument, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { answerField } from './answers.ts'
import { NoteLine } from './NoteLine.tsx'
import css from './QuickStart.module.css'
import { mostLines } from './steps.ts'
import { TypedField } from './TypedField.tsx'
import { useLines } from './useLines.ts'

/** Up to three groups, with how many they are now. */
export function CustomersStep() {
  const lines = useLines('customer_segments', mostLines.segments)
  return lines.map((id, index) => <SegmentLine key={id} id={id} number={index + 1} />)
}

function SegmentLine({ id, number }: { id: NoteId; number: number }) {
  const t = useText('quickstart')
  const mark = useRecord(id)?.mark ?? null
  return (
    <div className={css.line}>
      <span className={css.mark}>{mark !== null && <SegmentMark mark={mark} size={14} />}</span>
      <NoteLine
        note={{ id, block: 'customer_segments' }}
        label={t('segmentLabel', { number })}
        placeholder={number === 1 ? t('segmentPlaceholder') : ''}
      />
      <CustomersField id={id} />
    </div>
  )
}

function CustomersField({ id }: { id: NoteId }) {
  const t = useText('quickstart')
  const language = useLanguage()
  const document = useDocument()
  const segment = useRecord(id)
  const customers = segment?.customers ?? null
  const type = (text: string): string | null => {
    const isEmpty = text.trim() === ''
    const count = parseCount(text, language, recordLimits.customers)
    if (!isEmpty && !count.ok) return t('countRefused')
    answerField(document, id, { customers: count.ok ? count.value : null }, 'changeCustomers')
    return null
  }
  return (
    <TypedField
      label={t('customersLabel')}
      shown={customers === null ? '' : formatNumber(customers, language)}
      disabled={segment === null}
      onType={type}
      onLeave={() => document.closeGroup()}
    />
  )
}
