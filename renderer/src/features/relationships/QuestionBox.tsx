import { classNames } from '#renderer/ui/classNames.ts'
import css from './QuestionBox.module.css'

interface QuestionBoxProps {
  readonly number: number
  readonly isAnswered: boolean
  /** Said where the box stands alone; decoration beside its question. */
  readonly words?: string
}

/** Ink is answered, dashed is open. */
export function QuestionBox({ number, isAnswered, words }: QuestionBoxProps) {
  const naming =
    words === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words, title: words }
  return (
    <span {...naming} className={classNames(css.box, isAnswered && css.answered)}>
      {number}
    </span>
  )
}
