import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import { isWideBlock } from './isWideBlock.ts'
import { markSize, narrownessOf, type PaperGeometry } from './paperGeometry.ts'
import type { SheetCard } from './sheetCard.ts'
import { goesOn, type CardFits, type SheetBlock, type SheetContent } from './sheetContent.ts'
import { SheetCards } from './SheetCards.tsx'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import places from '#renderer/ui/blockPlaces.module.css'
import cardCss from './SheetCards.module.css'
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
  return (
    <section
      className={classNames(
        css.block,
        places[block.block],
        css[block.block],
        narrow && cardCss.narrow,
        narrowWide && cardCss.narrowWide,
      )}
      style={style as CSSProperties}
      data-sheet-block={block.block}
    >
      <h2 className={css.name}>
        <span className={css.order}>{block.number}</span>
        {block.name}
      </h2>
      <SheetCards
        cards={block.cards}
        fits={fits}
        isWide={isWideBlock(block.block)}
        continuedText={continuedText}
        numberOf={numberOf}
      />
    </section>
  )
}
