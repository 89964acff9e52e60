import { fillIn } from '#shared/lib/fillIn.ts'
import type { ReactNode } from 'react'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import type { SheetCard } from './sheetCard.ts'
import { formatNumbers, type CardFits } from './sheetContent.ts'
import { NumberedText } from './NumberedText.tsx'
import css from './SheetCards.module.css'

interface SheetCardsProps<Card extends SheetCard> {
  readonly cards: readonly Card[]
  readonly fits: CardFits
  /** Cards stand in rows. */
  readonly isWide?: boolean
  readonly continuedText: string
  readonly numberOf: (card: Card) => string | null
  /** What stands over the text of a card. */
  readonly over?: (card: Card) => ReactNode
  /** What stands under it, whatever becomes of the text. */
  readonly below?: (card: Card) => ReactNode
  /** Of a card, by what it is. */
  readonly classOf?: (card: Card) => string | undefined
}

/** Cards of one place of a sheet, and the line that says where the others are. */
export function SheetCards<Card extends SheetCard>(props: SheetCardsProps<Card>) {
  const { cards, fits, isWide = false, continuedText, numberOf, over, below, classOf } = props
  const isLeft = (card: Card) => fits.get(card.key)?.kind === 'left'
  const left = cards.filter(isLeft)
  const numbers = left.map((card) => Number(numberOf(card) ?? 0))
  return (
    <>
      <ul className={classNames(css.list, isWide && css.wide)} data-sheet-list>
        {cards
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
                  over={over?.(card)}
                  below={below?.(card)}
                  className={classOf?.(card)}
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
    </>
  )
}

interface NoteProps {
  readonly card: SheetCard
  readonly text: string
  readonly isCut: boolean
  readonly number: string | null
  readonly over: ReactNode
  readonly below: ReactNode
  readonly className: string | undefined
}

function Note({ card, text, isCut, number, over, below, className }: NoteProps) {
  return (
    <div className={classNames(css.note, below !== undefined && css.stacked, className)} data-sheet-note>
      {card.marks.length > 0 && (
        <span className={css.marks}>
          {card.marks.map((mark, index) => (
            <SegmentMark key={index} mark={mark} />
          ))}
        </span>
      )}
      {over}
      <p className={classNames(css.text, !isCut && css.balanced)} dir="auto" data-sheet-text>
        <NumberedText text={text} isCut={isCut} number={number} />
        {!isCut && card.tag !== '' && (
          <span className={css.tag}>
            {' · '}
            <bdi>{card.tag}</bdi>
          </span>
        )}
      </p>
      {below}
    </div>
  )
}
