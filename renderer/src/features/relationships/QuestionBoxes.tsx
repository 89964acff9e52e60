import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { keyQuestionOrder } from '#shared/model/relationship/keyQuestions.ts'
import css from './QuestionBoxes.module.css'

/** Four boxes: ink is answered, dashed is open. */
export function QuestionBoxes({ answers }: { answers: readonly boolean[] }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <span className={css.boxes}>
      {keyQuestionOrder.map((question, index) => {
        const isAnswered = answers[index] === true
        const words = t(isAnswered ? 'questionAnswered' : 'questionOpen', {
          question: tCatalog(`key_${question}`),
        })
        return (
          <span
            key={question}
            role="img"
            aria-label={words}
            title={words}
            className={classNames(css.box, isAnswered && css.answered)}
          >
            {index + 1}
          </span>
        )
      })}
    </span>
  )
}
