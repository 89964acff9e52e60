import { fillIn } from '#shared/lib/fillIn.ts'
import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import type { MatrixContent } from './matrixContent.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { MatrixSummary } from './MatrixSummary.tsx'
import type { MatrixPage } from './paginateMatrix.ts'
import { markSize, type PaperGeometry } from './paperGeometry.ts'
import type { SheetContent } from './sheetContent.ts'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import { SheetHatch, SheetTrack } from './SheetTrack.tsx'
import css from './MatrixSheet.module.css'

interface MatrixSheetProps extends PageNumber {
  readonly content: SheetContent
  readonly matrix: MatrixContent
  readonly geometry: PaperGeometry
  /** Pixels. */
  readonly size: number
  /** Beginnings of the titles that do not stand whole, by card. */
  readonly cuts: ReadonlyMap<string, string>
  /** The mark of a card that goes on in the appendix. */
  readonly numberOf: (key: string) => string | null
  readonly part: MatrixPage
}

/** Segments and categories on one page, or so many rows as it holds. Props only. */
export function MatrixSheet(props: MatrixSheetProps) {
  const { content, matrix, geometry, size, cuts, numberOf, part, page, pages } = props
  const { from, to } = part
  const isFirst = from === 0
  const isTight = columnEms(matrix, geometry, size) < tightEms
  const isWhole = isFirst && to === matrix.rows.length
  const style = {
    '--note': `${size}px`,
    '--mark-10': `${markSize(size)}px`,
    '--columns': matrix.columns.length,
    '--hair': `${Math.max(0.6, geometry.unit)}px`,
  }
  return (
    <SheetFrame
      content={content}
      geometry={geometry}
      title={matrix.title}
      kind={isWhole || to === from ? matrix.summary : sayPart(matrix, part)}
      facts={isFirst && !content.sheets.includes('canvas') ? [content.planName, ...content.facts] : []}
      legend={<Legend {...matrix.legend} />}
      page={page}
      pages={pages}
    >
      <div
        className={classNames(css.sheet, isTight && css.tight)}
        style={style as CSSProperties}
        data-sheet-matrix
      >
        {(to > from || isFirst) && (
          <div role="table" aria-label={matrix.title} className={css.table}>
            <Heads matrix={matrix} />
            {matrix.noRows !== '' && <p className={css.noRows}>{matrix.noRows}</p>}
            {matrix.rows.slice(from, to).map((row, index) => (
              <MatrixRow
                key={row.card.key}
                row={row}
                cuts={cuts}
                numberOf={numberOf}
                height={part.heights[index] ?? null}
              />
            ))}
            {part.hasTotals && <Totals matrix={matrix} />}
          </div>
        )}
        {part.hasSummary && <MatrixSummary matrix={matrix} />}
      </div>
    </SheetFrame>
  )
}

function sayPart({ partTexts: [one, several], rows }: MatrixContent, { from, to }: MatrixPage): string {
  const range = to - from === 1 ? String(to) : `${from + 1}–${to}`
  return fillIn(to - from === 1 ? one : several, { range, count: rows.length })
}

/** Narrower columns give some of their edges to the words. */
const tightEms = 7.6

function columnEms({ columns }: MatrixContent, { width, unit }: PaperGeometry, size: number): number {
  return size === 0 ? tightEms : (width - 96 * unit) / (columns.length + 1.3) / size
}

function Legend({ levels, short, over }: MatrixContent['legend']) {
  return (
    <>
      <li>
        <SheetTrack expected="full" established="light" isKey />
        {levels}
      </li>
      <li>
        <SheetHatch isShort />
        {short}
      </li>
      <li>
        <SheetHatch isShort={false} />
        {over}
      </li>
    </>
  )
}

function Heads({ matrix: { columns, segmentHead, peopleHead } }: { readonly matrix: MatrixContent }) {
  return (
    <div role="row" className={css.heads} data-sheet-heads>
      <div role="columnheader" className={css.head}>
        {segmentHead} <span className={css.quiet}>{peopleHead}</span>
      </div>
      {columns.map(({ category, name }) => (
        <div key={category} role="columnheader" className={css.head}>
          {name}
        </div>
      ))}
    </div>
  )
}

function Totals({ matrix: { columns, total, totalName } }: { readonly matrix: MatrixContent }) {
  return (
    <div role="row" className={css.totals} data-sheet-totals>
      <div role="rowheader" className={css.total}>
        <span className={css.strong}>{totalName}</span>
        <span>{total.amount}</span>
      </div>
      {columns.map(({ category, now, closing }) => (
        <div key={category} role="cell" className={css.total}>
          <span>{now}</span>
          {closing !== '' && <span className={css.closing}>{closing}</span>}
        </div>
      ))}
    </div>
  )
}
