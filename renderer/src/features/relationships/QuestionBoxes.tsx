import { keyQuestionOrder, type KeyQuestions } from '#shared/model/relationship/keyQuestions.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { QuestionBox } from './QuestionBox.tsx'
import css from './QuestionBoxes.module.css'

/** The four questions of a row. */
export function QuestionBoxes({ answers }: { answers: KeyQuestions }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <span className={css.boxes}>
      {keyQuestionOrder.map((question, index) => (
        <QuestionBox
          key={question}
          number={index + 1}
          isAnswered={answers[question]}
          words={t(answers[question] ? 'questionAnswered' : 'questionOpen', {
            question: tCatalog(`key_${question}`),
          })}
        />
      ))}
    </span>
  )
}
