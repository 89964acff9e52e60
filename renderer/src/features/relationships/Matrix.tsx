import { memo, startTransition, useEffect, useMemo, useState } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { relationshipId, type Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useLighting, type Lighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CategoryHead } from './CategoryHead.tsx'
import { headSpot, totalSpot, wholeSpot, type Spots } from './gridSpots.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { SegmentHead } from './SegmentHead.tsx'
import { TotalsRow } from './TotalsRow.tsx'
import { useGridKeys } from './useGridKeys.ts'
import css from './Matrix.module.css'

interface MatrixProps {
  readonly segments: readonly NoteId[]
  readonly categories: readonly Category[]
}

/** From so many rows on, those far from view are not laid out. */
const manyRows = 16

/** Rows are segments, columns the ways to treat them; one Tab stop, arrows inside. */
export function Matrix({ segments, categories }: MatrixProps) {
  const t = useText('relationships')
  const lighting = useLighting()
  const spots = useMemo(() => matrixSpots(segments, categories), [segments, categories])
  const near = useNearFirst(segments)
  const { tabStop, ...keys } = useGridKeys(spots)
  return (
    <div
      role="grid"
      aria-label={t('matrix')}
      aria-describedby="matrix-keys"
      className={classNames(css.matrix, segments.length >= manyRows && css.many)}
      style={{ '--columns': categories.length } as object}
      data-matrix=""
      {...keys}
    >
      <div role="row" className={classNames(css.row, css.headRow)}>
        <div role="columnheader" className={classNames(css.head, css.columnheader, css.corner)}>
          <span>{t('headSegment')}</span>
          <span className={css.headHint}>{t('headHint')}</span>
        </div>
        {categories.map((category) => (
          <CategoryHead key={category} category={category} role="columnheader" />
        ))}
      </div>
      {near.map((segment) => (
        <MatrixRow
          key={segment}
          segment={segment}
          categories={categories}
          tabStop={isInRow(segment, categories, tabStop) ? tabStop : null}
          lighting={lighting}
        />
      ))}
      <TotalsRow categories={categories} tabStop={tabStop} />
    </div>
  )
}

/** The rows in view at once, the others with the next idle moment. */
function useNearFirst(segments: readonly NoteId[]): readonly NoteId[] {
  const [isSettled, setSettled] = useState(segments.length < manyRows)
  useEffect(() => startTransition(() => setSettled(true)), [])
  return isSettled ? segments : segments.slice(0, manyRows)
}

interface MatrixRowProps {
  readonly segment: NoteId
  readonly categories: readonly Category[]
  readonly tabStop: string | null
  readonly lighting: Lighting
}

const MatrixRow = memo(function MatrixRow({ segment, categories, tabStop, lighting }: MatrixRowProps) {
  const owner = useRecord(segment)
  return (
    <div role="row" className={classNames(css.row, css.bodyRow)}>
      <SegmentHead id={segment} role="rowheader" isTabStop={tabStop === segment} lighting={lighting} />
      {categories.map((category) => (
        <MatrixCell
          key={category}
          segment={segment}
          category={category}
          owner={owner}
          isTabStop={relationshipId(segment, category) === tabStop}
          lighting={lighting}
        />
      ))}
    </div>
  )
})

function isInRow(segment: NoteId, categories: readonly Category[], spot: string | null): boolean {
  return spot === segment || categories.some((category) => relationshipId(segment, category) === spot)
}

function matrixSpots(segments: readonly NoteId[], categories: readonly Category[]): Spots {
  return [
    [null, ...categories.map(headSpot)],
    ...segments.map((segment) => [
      segment,
      ...categories.map((category) => relationshipId(segment, category)),
    ]),
    [wholeSpot, ...categories.map(totalSpot)],
  ]
}
