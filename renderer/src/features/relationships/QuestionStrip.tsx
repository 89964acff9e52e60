import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { keyQuestionOrder, type KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { openField } from './openField.ts'
import { QuestionBox } from './QuestionBox.tsx'
import { selectBiggestGap, selectOpenFor } from './selectMatrix.ts'
import { SumAmount } from './SumAmount.tsx'
import { segmentTitle, wholeScope } from './sumScope.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
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
        <QuestionBox number={number} isAnswered={openFor.length === 0} />
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

/** Names while there are few, a count for many: a hundred segments never fill the page. */
const namesShown = 3

function Standing({ openFor, count }: { openFor: readonly NoteId[]; count: number }) {
  const t = useText('relationships')
  const names = usePlan((plan) =>
    openFor.slice(0, namesShown).map((id) => segmentTitle(plan, id) || t('unnamed')),
  )
  if (openFor.length === 0) return t('answeredForAll', { count })
  if (openFor.length === count) return t('openForAll')
  const many = t('openForMany', { count: openFor.length, all: count })
  if (openFor.length > names.length) return many
  return (
    <>
      <span className={css.long}>{t('openFor', { segments: names.join(', ') })}</span>
      <span className={css.brief}>{many}</span>
    </>
  )
}

function BiggestGap() {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const cell = usePlan((plan) => {
    const id = selectBiggestGap(plan)
    const record = id === null ? null : getRecord(plan.records, id)
    return record?.type === 'relationship' ? record : null
  })
  const name = usePlan((plan) => (cell ? segmentTitle(plan, cell.segment) : ''))
  if (!cell) return null
  return (
    <span className={css.extra}>
      {' '}
      {t('biggestGap')}{' '}
      <button type="button" className={css.link} onClick={() => openField(session, cell, 'established')}>
        {t('gapAt', { category: tCatalog(`category_${cell.category}`), segment: name || t('unnamed') })}
      </button>
    </span>
  )
}

function InAll() {
  const t = useText('relationships')
  const { now, closing } = usePlan((plan) => relationshipMatrix(plan).costs)
  return (
    <span className={css.extra}>
      {now.counted > 0 && (
        <>
          {' '}
          {t('inAll')} <SumAmount scope={wholeScope} sum="now" />
        </>
      )}
      {closing.counted > 0 && (
        <>
          {now.counted > 0 ? `, ${t('closeFor')}` : ` ${t('sum_closing')}`}{' '}
          <SumAmount scope={wholeScope} sum="closing" unit="short" />
        </>
      )}
    </span>
  )
}
