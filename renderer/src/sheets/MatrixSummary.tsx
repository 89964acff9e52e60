import { classNames } from '#renderer/ui/classNames.ts'
import type { MatrixContent } from './matrixContent.ts'
import { SheetGapBar } from './SheetTrack.tsx'
import css from './MatrixSheet.module.css'

/** What it comes to: three sums with what is missing, the gap over all segments, the four questions. */
export function MatrixSummary({ matrix }: { readonly matrix: MatrixContent }) {
  return (
    <div className={css.summary} data-sheet-summary>
      <ul className={css.part}>
        {matrix.sums.map(({ name, amount, range, missing }) => (
          <li key={name} className={css.sum}>
            <h2 className={css.heading}>{name}</h2>
            <span className={css.strong}>{amount}</span>
            {range !== '' && ' '}
            {range !== '' && <span className={css.range}>{range}</span>}
            {missing !== '' && <span className={css.missing}>{missing}</span>}
          </li>
        ))}
      </ul>
      <div className={css.part}>
        <h2 className={css.heading}>{matrix.gapsTitle}</h2>
        <ul className={css.gaps}>
          {matrix.gaps.map(({ category, name, sum, words }) => (
            <li key={category} className={css.gap}>
              <span className={css.gapName}>{name}</span>
              <SheetGapBar sum={sum} steps={matrix.gapSteps} />
              <span className={classNames(css.gapWords, sum.short > 0 && css.short)}>{words}</span>
            </li>
          ))}
        </ul>
      </div>
      <ul className={css.part}>
        {matrix.questions.map(({ name, isAnswered, text }, index) => (
          <li key={name} className={css.question}>
            <span aria-hidden="true" className={classNames(css.box, isAnswered && css.answered)}>
              {index + 1}
            </span>
            <span>
              <span className={css.strong}>{name}</span> {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
