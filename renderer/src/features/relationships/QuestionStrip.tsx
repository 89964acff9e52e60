import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { keyQuestionOrder, type KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { selectBiggestGap, selectOpenFor } from './selectMatrix.ts'
import { useMoney } from './useMoney.ts'
import css from './QuestionStrip.module.css'

/** The four questions over all segments: answered, or for whom they are open. */
export function QuestionStrip({ segments }: { segments: readonly NoteId[] }) {
  const t = useText('relationships')
  return (
    <section className={css.strip} aria-label={t('questions')}>
      {keyQuestionOrder.map((question, index) => (
        <Question key={question} question={question} number={index + 1} count={segments.length} />
      ))}
    </section>
  )
}

function Question({ question, number, count }: { question: KeyQuestion; number: number; count: number }) {
  const tCatalog = useText('catalog')
  const openFor = usePlan((plan) => selectOpenFor(plan, question))
  return (
    <div className={css.question}>
      <h2 className={css.title}>
        <span className={classNames(css.box, openFor.length === 0 && css.answered)} aria-hidden="true">
          {number}
        </span>
        {tCatalog(`key_${question}`)}
      </h2>
      <p className={css.text}>
        <Standing openFor={openFor} count={count} />
        {question === 'established' && <BiggestGap />}
        {question === 'costly' && <InAll />}
      </p>
    </div>
  )
}

function Standing({ openFor, count }: { openFor: readonly NoteId[]; count: number }) {
  const t = useText('relationships')
  const names = usePlan((plan) =>
    openFor.map((id) => shortTitle(getNote(plan, id)?.title ?? '') || t('unnamed')),
  )
  if (names.length === 0) return t('answeredForAll', { count })
  if (names.length === count) return t('openForAll')
  return t('openFor', { segments: names.join(', ') })
}

function BiggestGap() {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const cell = usePlan((plan) => {
    const id = selectBiggestGap(plan)
    const record = id === null ? null : getRecord(plan.records, id)
    return record?.type === 'relationship' ? record : null
  })
  const name = usePlan((plan) => (cell ? (getNote(plan, cell.segment)?.title ?? '') : ''))
  if (!cell) return null
  return ` ${t('biggestGap', { category: tCatalog(`category_${cell.category}`), segment: shortTitle(name) || t('unnamed') })}`
}

function InAll() {
  const t = useText('relationships')
  const { sayMonth } = useMoney()
  const now = usePlan((plan) => relationshipMatrix(plan).costs.now)
  const missing = now.missingCosts + now.missingCustomers
  if (now.counted === 0) return null
  const [low = '', likely = '', high = ''] = sayMonth([now.lowMinor, now.likelyMinor, now.highMinor])
  const sum = t('inAll', { low, likely, high })
  return missing === 0 ? ` ${sum}` : ` ${sum} ${t('missingParts', { count: missing })}`
}
