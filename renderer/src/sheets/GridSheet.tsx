import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import { FigureStrip } from './FigureStrip.tsx'
import type { CardsFit } from './fitCards.ts'
import { columnKey, type GridCard, type GridColumn, type GridPage, type GridRow } from './gridContent.ts'
import { GridTables } from './GridTables.tsx'
import { GridTrend } from './GridTrend.tsx'
import { markSize, tacticNarrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { SheetCards } from './SheetCards.tsx'
import type { SheetContent } from './sheetContent.ts'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import cardCss from './SheetCards.module.css'
import css from './GridSheet.module.css'

interface GridSheetProps extends PageNumber, CardsFit {
  readonly content: SheetContent
  readonly grid: GridPage
  readonly geometry: PaperGeometry
  readonly numberOf: (key: string) => string | null
}

/** A page of rows of columns: what it comes to above, cards under the heads. Props only. */
export function GridSheet({ content, grid, geometry, sizes, fits, numberOf, page, pages }: GridSheetProps) {
  const { headline, lead, figures, rows, tables, about } = grid
  return (
    <SheetFrame
      content={content}
      geometry={geometry}
      title={grid.title}
      titleNumber={about === null ? null : numberOf(about.key)}
      kind={grid.kind}
      facts={page === 1 ? [content.planName, ...content.facts, ...grid.facts] : grid.facts}
      page={page}
      pages={pages}
    >
      <div
        className={css.sheet}
        style={
          {
            '--hair': `${Math.max(0.6, geometry.unit)}px`,
            '--headline': headlineSize(headline),
          } as CSSProperties
        }
        data-sheet-grid={grid.key}
      >
        {(headline !== '' || lead !== '') && (
          <div className={css.says}>
            {headline !== '' && <p className={css.headline}>{headline}</p>}
            {lead !== '' && <p className={css.lead}>{lead}</p>}
          </div>
        )}
        <FigureStrip figures={figures} className={css.figures} />
        <div className={css.rows} style={{ gridTemplateRows: weights(rows) }}>
          {rows.map((row, index) => (
            <div key={index} className={css.row}>
              {row.heading !== '' && <h2 className={css.heading}>{row.heading}</h2>}
              <div className={css.columns} style={{ '--columns': row.columns.length } as CSSProperties}>
                {row.columns.map((column) => (
                  <Column
                    key={column.key}
                    {...{ content, column, geometry, fits, numberOf }}
                    place={columnKey(grid, column)}
                    size={sizes.get(columnKey(grid, column)) ?? geometry.floor}
                    columns={row.columns.length}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
        <GridTables tables={tables} geometry={geometry} isAlone={rows.every(hasNoCards)} />
      </div>
    </SheetFrame>
  )
}

const hasNoCards = ({ columns }: GridRow) => columns.every(({ cards }) => cards.length === 0)

/** Long words are said smaller, so that the cards keep their room. */
function headlineSize({ length }: string): number {
  return length < 90 ? 1 : length < 180 ? 0.8 : 0.64
}

/** Rows are as high as what they say: more room where there is more to read. */
function weights(rows: readonly GridRow[]): string {
  return rows
    .map(({ columns }) =>
      Math.max(1, ...columns.map(({ cards, trend }) => lettersOf(cards) + trend.length * 20)),
    )
    .map((weight) => `minmax(0, ${weight}fr)`)
    .join(' ')
}

function lettersOf(cards: readonly GridCard[]): number {
  const each = ({ title, over, lines }: GridCard) => title.length + over.length + lines.join('').length + 40
  return (
    120 +
    Math.min(
      1500,
      cards.reduce((sum, card) => sum + each(card), 0),
    )
  )
}

interface ColumnProps extends Pick<GridSheetProps, 'content' | 'geometry' | 'fits' | 'numberOf'> {
  readonly column: GridColumn
  readonly place: string
  readonly size: number
  readonly columns: number
}

function Column({ content, column, geometry, fits, numberOf, place, size, columns }: ColumnProps) {
  const { name, phase, number, words, joint, basis, isWeakest, trend, cards } = column
  const { narrow } = tacticNarrownessOf(geometry, columns, size)
  return (
    <section
      className={classNames(css.column, narrow && cardCss.narrow)}
      style={{ '--note': `${size}px`, '--mark-10': `${markSize(size)}px` } as CSSProperties}
      data-sheet-block={place}
    >
      <h3 className={classNames(css.name, phase !== null && css[phase])}>{name}</h3>
      {number !== null && <p className={css.number}>{number}</p>}
      {words !== '' && <p className={css.words}>{words}</p>}
      {joint !== '' && <p className={classNames(css.joint, isWeakest && css.weakest)}>{joint}</p>}
      {basis !== '' && <p className={css.words}>{basis}</p>}
      {trend.length > 1 && <GridTrend counts={trend} isAlone={cards.length === 0} />}
      <SheetCards
        cards={cards}
        fits={fits}
        continuedText={content.continuedText}
        numberOf={({ key }) => numberOf(key)}
        over={({ over }) => over !== '' && <p className={css.over}>{over}</p>}
        below={({ lines }) => lines.length > 0 && <Below lines={lines} />}
        classOf={({ isDashed }) => (isDashed ? css.dashed : undefined)}
      />
    </section>
  )
}

function Below({ lines }: Pick<GridCard, 'lines'>) {
  return (
    <div className={css.below}>
      {lines.map((line, index) => (
        <p key={index} className={css.line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  )
}
