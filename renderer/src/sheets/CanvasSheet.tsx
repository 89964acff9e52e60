import { fillIn } from '#shared/lib/fillIn.ts'
import type { CSSProperties } from 'react'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { isWideBlock } from './isWideBlock.ts'
import { markSize, narrownessOf, type PaperGeometry } from './paperGeometry.ts'
import type { SheetCard } from './sheetCard.ts'
import { formatNumbers, goesOn, type CardFits, type SheetBlock, type SheetContent } from './sheetContent.ts'
import { NumberedText } from './NumberedText.tsx'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import css from './CanvasSheet.module.css'

interface CanvasSheetProps extends PageNumber {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  /** Pixels, by block. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: CardFits
  /** Of the cards that go on in the appendix. */
  readonly numbers: ReadonlyMap<string, number>
  /** While the room is measured every mark is as wide as the widest can be. */
  readonly sampleNumber?: string
}

/** The nine blocks on one page. Props only: the app's preview, the export and the command line draw the same. */
export function CanvasSheet(props: CanvasSheetProps) {
  const { content, geometry, sizes, fits, numbers, page, pages, sampleNumber } = props
  const style = {
    '--hair': `${Math.max(0.6, geometry.unit)}px`,
    '--wide-columns': geometry.wideColumns,
  }
  return (
    <SheetFrame
      content={content}
      geometry={geometry}
      title={content.planName}
      kind={content.canvasTitle}
      facts={content.facts}
      page={page}
      pages={pages}
    >
      <div
        className={classNames(css.sheet, geometry.height > geometry.width && css.portrait)}
        style={style as CSSProperties}
      >
        {content.blocks.map((block) => (
          <Block
            key={block.block}
            block={block}
            geometry={geometry}
            size={sizes.get(block.block) ?? geometry.floor}
            fits={fits}
            continuedText={content.continuedText}
            numberOf={(card) => (goesOn(card, fits) ? (sampleNumber ?? String(numbers.get(card.key))) : null)}
          />
        ))}
      </div>
    </SheetFrame>
  )
}

interface BlockProps {
  readonly block: SheetBlock
  readonly geometry: PaperGeometry
  readonly size: number
  readonly fits: CardFits
  readonly continuedText: string
  readonly numberOf: (card: SheetCard) => string | null
}

function Block({ block, geometry, size, fits, continuedText, numberOf }: BlockProps) {
  const { narrow, narrowWide } = narrownessOf(geometry, size)
  const style = { '--note': `${size}px`, '--mark-10': `${markSize(size)}px` }
  const isLeft = (card: SheetCard) => fits.get(card.key)?.kind === 'left'
  const left = block.cards.filter(isLeft)
  const numbers = left.map((card) => Number(numberOf(card) ?? 0))
  return (
    <section
      className={classNames(css.block, css[block.block], narrow && css.narrow, narrowWide && css.narrowWide)}
      style={style as CSSProperties}
      data-sheet-block={block.block}
    >
      <h2 className={css.name}>
        <span className={css.order}>{block.number}</span>
        {block.name}
      </h2>
      <ul className={classNames(css.list, isWideBlock(block.block) && css.wide)} data-sheet-list>
        {block.cards
          .filter((card) => !isLeft(card))
          .map((card) => {
            const fit = fits.get(card.key)
            return (
              <li key={card.key} className={css.item} data-sheet-card={card.key}>
                <Note
                  card={card}
                  text={fit?.kind === 'cut' ? fit.text : card.title}
                  isCut={fit?.kind === 'cut'}
                  number={numberOf(card)}
                />
              </li>
            )
          })}
      </ul>
      {left.length > 0 && (
        <p className={css.continued} data-sheet-continued>
          {fillIn(continuedText, { numbers: formatNumbers(numbers) })}
        </p>
      )}
    </section>
  )
}

interface NoteProps {
  readonly card: SheetCard
  readonly text: string
  readonly isCut: boolean
  readonly number: string | null
}

function Note({ card, text, isCut, number }: NoteProps) {
  return (
    <div className={css.note} data-sheet-note>
      {card.marks.length > 0 && (
        <span className={css.marks}>
          {card.marks.map((mark, index) => (
            <SegmentMark key={index} mark={mark} />
          ))}
        </span>
      )}
      <p className={classNames(css.text, !isCut && css.balanced)} dir="auto" data-sheet-text>
        <NumberedText text={text} isCut={isCut} number={number} />
        {!isCut && card.tag !== '' && (
          <span className={css.tag}>
            {' · '}
            <bdi>{card.tag}</bdi>
          </span>
        )}
      </p>
    </div>
  )
}
