import css from './FileQuestion.module.css'

interface ProblemLineProps {
  readonly what: string
  readonly where?: string
}

/** One line of a list of what is wrong. */
export function ProblemLine({ what, where = '' }: ProblemLineProps) {
  return (
    <li>
      <p className={css.what}>{what}</p>
      {where !== '' && <p className={css.where}>{where}</p>}
    </li>
  )
}
