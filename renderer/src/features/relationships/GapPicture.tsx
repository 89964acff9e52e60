import { gapWord } from '#shared/model/relationship/gapWord.ts'
import type { ReactNode } from 'react'
import type { Category, Relationship } from '#shared/model/relationship/relationship.ts'
import type { GapSum } from '#shared/model/relationship/gapSum.ts'
import {
  relationshipMatrix,
  shownCategories,
  type MatrixRow,
} from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { GapBar } from './GapBar.tsx'
import { LevelTrack } from './LevelTrack.tsx'
import css from './GapPicture.module.css'

/** Expected against established of one segment, category by category: a drawing that is a table as well. */
export function RowGapPicture({ row }: { row: MatrixRow }) {
  const t = useText('relationships')
  const categories = usePlan(shownCategories)
  return (
    <GapTable caption={t('gapPicture')}>
      {categories.map((category) => (
        <RowGap
          key={category}
          category={category}
          cell={row.cells.find((cell) => cell.category === category)}
        />
      ))}
    </GapTable>
  )
}

function RowGap({ category, cell }: { category: Category; cell: Relationship | undefined }) {
  const t = useText('relationships')
  const levels = { expected: cell?.expected ?? 'none', established: cell?.established ?? 'none' } as const
  const word = gapWord(levels)
  return (
    <GapLine
      category={category}
      drawing={<LevelTrack {...levels} length={72} />}
      isShort={word === 'oneShort' || word === 'twoShort'}
      words={t(word)}
    />
  )
}

/** The same over all segments: one bar is all the steps of a category. */
export function WholeGapPicture() {
  const t = useText('relationships')
  const categories = usePlan(shownCategories)
  const { columns, rows } = usePlan(relationshipMatrix)
  return (
    <GapTable caption={t('gapPictureWhole')}>
      {categories.map((category) => (
        <GapLine
          key={category}
          category={category}
          drawing={<GapBar sum={columns[category].gaps} steps={2 * rows.size} />}
          isShort={columns[category].gaps.short > 0}
          words={<GapWords sum={columns[category].gaps} />}
        />
      ))}
    </GapTable>
  )
}

function GapWords({ sum }: { sum: GapSum }) {
  const t = useText('relationships')
  const words = [
    sum.shortCells > 0 && t('shortCells', { count: sum.shortCells }),
    sum.overCells > 0 && t('overCells', { count: sum.overCells }),
  ].filter((part) => part !== false)
  if (words.length > 0) return words.join(', ')
  return t(sum.met > 0 ? 'met' : 'notExpected')
}

function GapTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table className={css.picture}>
      <caption className={css.caption}>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  )
}

interface GapLineProps {
  readonly category: Category
  readonly drawing: ReactNode
  readonly isShort: boolean
  readonly words: ReactNode
}

function GapLine({ category, drawing, isShort, words }: GapLineProps) {
  const tCatalog = useText('catalog')
  return (
    <tr>
      <th scope="row" className={css.name}>
        {tCatalog(`category_${category}`)}
      </th>
      <td className={css.drawing}>{drawing}</td>
      <td className={classNames(css.words, isShort && css.short)}>{words}</td>
    </tr>
  )
}
