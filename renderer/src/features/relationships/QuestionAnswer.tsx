import type { KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import { questionDetail, type MissingAnswer } from '#shared/model/relationship/questionDetail.ts'
import type { MatrixRow } from '#shared/model/relationship/relationshipMatrix.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { NoteLink } from './NoteLink.tsx'
import { openCustomers, openField } from './openField.ts'
import { QuestionBox } from './QuestionBox.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './SegmentPage.module.css'

interface QuestionAnswerProps {
  readonly row: MatrixRow
  readonly question: KeyQuestion
  readonly number: number
}

/** A question of a row: what answers it, each a way there, and what is missing, each a way to its field. */
export function QuestionAnswer({ row, question, number }: QuestionAnswerProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { cells, notes, missing } = questionDetail(row, question)
  const isAnswered = row.questions[question]
  return (
    <li className={css.question}>
      <h4 className={css.title}>
        <QuestionBox number={number} isAnswered={isAnswered} />
        {tCatalog(`key_${question}`)}
        <span className={css.state}>{t(isAnswered ? 'answered' : 'open')}</span>
      </h4>
      {(cells.length > 0 || notes.length > 0) && (
        <ul className={css.answers}>
          {question !== 'integrated' &&
            cells.map((cell) => (
              <li key={cell.id}>
                <CellAnswer cell={cell} question={question} />
              </li>
            ))}
          {notes.map((id) => (
            <li key={id}>
              <NoteLink id={id} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <ul className={css.answers}>
          {missing.map((answer) => (
            <li key={`${answer.field} ${answer.cell?.id ?? ''}`}>
              <Missing row={row} answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function CellAnswer({ cell, question }: { cell: Relationship; question: KeyQuestion }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const category = tCatalog(`category_${cell.category}`)
  const words = {
    expects: t('answerLevel', { category, level: tCatalog(`level_${cell.expected}`) }),
    established: t('answerLevel', { category, level: tCatalog(`level_${cell.established}`) }),
    costly: t('answerCost', { category }),
    integrated: category,
  }[question]
  const field = { expects: 'expected', established: 'established', costly: 'costs', integrated: 'leansOn' }[
    question
  ]
  return (
    <button type="button" className={css.link} onClick={() => openField(session, cell, field)}>
      {words}
    </button>
  )
}

function Missing({ row, answer }: { row: MatrixRow; answer: MissingAnswer }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const { field, cell } = answer
  const go = () => {
    if (field === 'customers') openCustomers(session, row.segment)
    else openField(session, cell ?? { segment: row.segment, category: 'personal_assistance' }, field)
  }
  const what = t(`missing_${field}`)
  return (
    <button type="button" className={css.missing} onClick={go}>
      {cell === null ? what : t('missingIn', { what, category: tCatalog(`category_${cell.category}`) })}
    </button>
  )
}
