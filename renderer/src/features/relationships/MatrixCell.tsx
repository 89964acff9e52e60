import { gapWord, shownCost } from '#shared/model/relationship/gapWord.ts'
import { memo } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Note } from '#shared/model/note/note.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { relationshipId, type Category, type Relationship } from '#shared/model/relationship/relationship.ts'
import { createRelationship } from '#shared/model/relationship/setRelationship.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import type { Lighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { LevelTrack } from './LevelTrack.tsx'
import { motivationIcons } from './motivationIcons.ts'
import { useMoney } from '#renderer/state/useMoney.ts'
import { useSpot } from './useSpot.ts'
import css from './Matrix.module.css'

interface MatrixCellProps {
  readonly segment: NoteId
  readonly category: Category
  /** The segment's own note. */
  readonly owner: Note | null
  readonly isTabStop: boolean
  readonly lighting: Lighting
}

/** One segment and one way to treat it: what is expected, what is there, and what lies between. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { segment, category, owner, isTabStop, lighting } = props
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const id = relationshipId(segment, category)
  const record = useRecord(id)
  const isChosen = useSession(({ selection }) => selection.at(-1) === id)
  const spot = useSpot(isChosen)
  const cell = record ?? createRelationship(segment, category)
  const isEmpty = !isFilled(cell)
  const word = t(gapWord(cell))
  // What says nothing is as lit as its row.
  const subject = record ?? owner
  const isDim = subject !== null && !lighting.isLit(subject)
  return (
    <div
      ref={spot}
      role="gridcell"
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isChosen}
      aria-description={t('cellDescription', {
        expected: tCatalog(`level_${cell.expected}`),
        established: tCatalog(`level_${cell.established}`),
        word: cell.title === '' ? word : `${word}, ${cell.title}`,
      })}
      className={classNames(css.cell, isEmpty && css.empty, isChosen && css.chosen, isDim && css.dim)}
      data-spot={id}
    >
      <VisuallyHidden>
        {t('cellName', {
          segment: shortTitle(owner?.title ?? '') || t('unnamed'),
          category: tCatalog(`category_${category}`),
        })}{' '}
      </VisuallyHidden>
      {isEmpty ? <span>{word}</span> : <CellFace cell={cell} word={word} />}
    </div>
  )
})

function CellFace({ cell, word }: { cell: Relationship; word: string }) {
  const t = useText('relationships')
  const { say } = useMoney()
  const gap = gapWord(cell)
  const isShort = gap === 'oneShort' || gap === 'twoShort'
  const isOver = gap === 'oneOver' || gap === 'twoOver'
  const cost = shownCost(cell)
  const hasLevel = cell.expected !== 'none' || cell.established !== 'none'
  return (
    <>
      <LevelTrack expected={cell.expected} established={cell.established} />
      <span className={classNames(css.word, isShort && css.short, isOver && css.over)}>{word}</span>
      {cell.title !== '' && <p className={css.what}>{cell.title}</p>}
      <div className={css.foot}>
        {hasLevel && (
          <span className={css.amount}>{cost ? say(cost.likelyMinor, 'always') : t('costOpen')}</span>
        )}
        <span className={css.why}>
          {cell.motivations.map((motivation) => (
            <Icon key={motivation} of={motivationIcons[motivation]} size={14} />
          ))}
        </span>
      </div>
    </>
  )
}
