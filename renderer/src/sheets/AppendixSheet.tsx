import type { CSSProperties } from 'react'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import type { AppendixPiece } from './appendixPieces.ts'
import { markSize, type PaperGeometry } from './paperGeometry.ts'
import type { SheetContent } from './sheetContent.ts'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import css from './AppendixSheet.module.css'

/** A piece, or the part of it that stands in one column. */
export interface AppendixPart {
  readonly piece: AppendixPiece
  readonly text: string
  /** Its marks stand behind the last line. */
  readonly isEnd: boolean
}

interface AppendixSheetProps extends PageNumber {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  /** Says which pages it goes on from. */
  readonly intro: string
  readonly columns: readonly (readonly AppendixPart[])[]
}

/** One page of the appendix: notes whole, under their numbers. */
export function AppendixSheet({ content, geometry, intro, columns, page, pages }: AppendixSheetProps) {
  const style = {
    '--columns': geometry.appendixColumns,
    '--appendix': `${geometry.appendixSize}px`,
    '--mark-10': `${markSize(geometry.appendixSize)}px`,
  }
  return (
    <SheetFrame
      content={content}
      geometry={geometry}
      title={content.appendixTitle}
      kind={intro}
      page={page}
      pages={pages}
    >
      <div className={css.frame} style={style as CSSProperties}>
        <div className={css.columns} data-sheet-columns>
          {Array.from({ length: geometry.appendixColumns }, (_, index) => (
            <div key={index} className={css.column} data-sheet-column>
              {columns[index]?.map((part, at) => (
                <Part key={at} part={part} isFirst={at === 0} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </SheetFrame>
  )
}

const tags = { block: 'h2', title: 'h3', details: 'p', facts: 'p' } as const

function Part({ part: { piece, text, isEnd }, isFirst }: { part: AppendixPart; isFirst: boolean }) {
  const Tag = tags[piece.kind]
  return (
    <Tag className={classNames(css.piece, css[piece.kind], isFirst && css.first)} dir="auto" data-sheet-piece>
      {piece.number !== null && <span className={css.number}>{piece.number}</span>}
      <span data-sheet-text>{text}</span>
      {isEnd && piece.marks.length > 0 && (
        <span className={css.marks}>
          {piece.marks.map((mark, index) => (
            <SegmentMark key={index} mark={mark} />
          ))}
        </span>
      )}
    </Tag>
  )
}
