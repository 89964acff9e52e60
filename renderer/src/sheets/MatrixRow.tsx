import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import type { AmountContent, MatrixCellContent, MatrixRowContent } from './matrixContent.ts'
import { NumberedText } from './NumberedText.tsx'
import { SheetTrack } from './SheetTrack.tsx'
import css from './MatrixSheet.module.css'

interface MatrixRowProps {
  readonly row: MatrixRowContent
  readonly cuts: ReadonlyMap<string, string>
  readonly numberOf: (key: string) => string | null
  /** Pixels; null is as high as it needs. */
  readonly height: number | null
}

/** One segment: whose it is, what it answers and costs, and its cells. */
export function MatrixRow({ row, cuts, numberOf, height }: MatrixRowProps) {
  const titleOf = (key: string, text: string) => (
    <NumberedText text={cuts.get(key) ?? text} isCut={cuts.has(key)} number={numberOf(key)} />
  )
  const style = height === null ? undefined : { height: `${height}px` }
  return (
    <div role="row" className={css.row} style={style} data-sheet-row={row.card.key}>
      <div role="rowheader" className={css.segment}>
        <div className={css.name}>
          <SegmentMark mark={row.mark} />
          <span className={css.nameText} dir="auto" data-sheet-name>
            {titleOf(row.card.key, row.name)}
          </span>
        </div>
        <div className={css.facts}>
          <span className={css.boxes}>
            {row.answers.map(({ isAnswered, words }, index) => (
              <span
                key={index}
                role="img"
                aria-label={words}
                className={classNames(css.box, isAnswered && css.answered)}
              >
                {index + 1}
              </span>
            ))}
          </span>
          <span className={css.people}>{row.people}</span>
        </div>
        <div className={css.sums}>
          <Amount {...row.now} isStrong />
          {row.closing !== '' && <span className={css.closing}>{row.closing}</span>}
        </div>
      </div>
      {row.cells.map((cell) => (
        <Cell key={cell.category} cell={cell} titleOf={titleOf} />
      ))}
    </div>
  )
}

interface CellProps {
  readonly cell: MatrixCellContent
  readonly titleOf: (key: string, text: string) => React.ReactNode
}

function Cell({ cell, titleOf }: CellProps) {
  const { card, word } = cell
  if (card === null) {
    return (
      <div role="cell" className={classNames(css.cell, css.nothing)}>
        {word}
      </div>
    )
  }
  return (
    <div role="cell" className={css.cell} data-sheet-cell={card.key}>
      <SheetTrack expected={cell.expected} established={cell.established} />
      <p className={classNames(css.word, cell.isShort && css.short)}>
        {cell.title === '' ? titleOf(card.key, word) : word}
      </p>
      {cell.title !== '' && (
        <p className={css.title} dir="auto" data-sheet-title>
          {titleOf(card.key, cell.title)}
        </p>
      )}
      <div className={css.foot}>
        <Amount {...cell.cost} />
        {cell.motivations !== '' && <span className={css.why}>{cell.motivations}</span>}
      </div>
    </div>
  )
}

function Amount({ amount, range, isStrong = false }: AmountContent & { readonly isStrong?: boolean }) {
  if (amount === '') return null
  return (
    <span className={css.amount}>
      <span className={classNames(isStrong && css.strong)}>{amount}</span>
      {range !== '' && ' '}
      {range !== '' && <span className={css.range}>{range}</span>}
    </span>
  )
}
