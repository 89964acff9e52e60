import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { sums } from '#shared/model/relationship/costs.ts'
import { relationshipId, type Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { useLighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CategoryHead } from './CategoryHead.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { headSpot, sumSpot, type Spots } from './gridSpots.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { comparedSegments, matrixView } from './matrixView.ts'
import { SegmentHead } from './SegmentHead.tsx'
import { cellAt } from './selectMatrix.ts'
import { SumAmount } from './SumAmount.tsx'
import { useGridKeys } from './useGridKeys.ts'
import css from './Matrix.module.css'

interface CompareViewProps {
  readonly segments: readonly NoteId[]
  readonly categories: readonly Category[]
}

/** The matrix turned round for two to four segments: columns are segments, rows the categories and the sums. */
export function CompareView({ segments, categories }: CompareViewProps) {
  const t = useText('relationships')
  const { session } = useStores()
  const view = matrixView(session)
  const wanted = useStore(view, ({ compared }) => compared)
  const compared = useMemo(() => comparedSegments(segments, wanted), [segments, wanted])
  const spots = useMemo(() => compareSpots(compared, categories), [compared, categories])
  const owners = usePlan((plan) => compared.map((id) => getNote(plan, id)))
  const lighting = useLighting()
  const { tabStop, ...keys } = useGridKeys(spots)
  return (
    <>
      <CompareChoice segments={segments} compared={compared} />
      <div
        role="grid"
        aria-label={t('comparison')}
        aria-describedby="matrix-keys"
        className={classNames(css.matrix, css.compare)}
        style={{ '--columns': compared.length } as object}
        data-matrix=""
        {...keys}
      >
        <div role="row" className={classNames(css.row, css.headRow)}>
          <div role="columnheader" className={classNames(css.head, css.columnheader, css.corner)}>
            <span>{t('headCategory')}</span>
          </div>
          {compared.map((id) => (
            <SegmentHead
              key={id}
              id={id}
              role="columnheader"
              isTabStop={tabStop === id}
              lighting={lighting}
            />
          ))}
        </div>
        {categories.map((category) => (
          <div key={category} role="row" className={classNames(css.row, css.compareRow)}>
            <ComparedCategory category={category} compared={compared} />
            {compared.map((segment, index) => (
              <MatrixCell
                key={segment}
                segment={segment}
                category={category}
                owner={owners[index] ?? null}
                isTabStop={relationshipId(segment, category) === tabStop}
                lighting={lighting}
              />
            ))}
          </div>
        ))}
        <ComparedSums compared={compared} />
      </div>
    </>
  )
}

function ComparedCategory({ category, compared }: { category: Category; compared: readonly NoteId[] }) {
  const t = useText('relationships')
  const differs = usePlan((plan) => selectDiffers(plan, category, compared))
  return <CategoryHead category={category} role="rowheader" hint={t(differs ? 'differs' : 'alike')} />
}

function ComparedSums({ compared }: { compared: readonly NoteId[] }) {
  const t = useText('relationships')
  return sums.map((sum) => (
    <div key={sum} role="row" className={css.row}>
      <div role="rowheader" className={classNames(css.total, css.rowheader)}>
        {t(`sum_${sum}`)}
      </div>
      {compared.map((segment) => (
        <div
          key={segment}
          role="gridcell"
          className={css.total}
          tabIndex={-1}
          data-spot={sumSpot(sum, segment)}
        >
          <span>
            <SumAmount scope={{ kind: 'segment', segment }} sum={sum} inGrid />
          </span>
        </div>
      ))}
    </div>
  ))
}

/** True when not all of them expect and have the same levels. */
function selectDiffers(plan: Plan, category: Category, compared: readonly NoteId[]): boolean {
  const levels = compared.map((segment) => {
    const { expected, established } = cellAt(plan, { segment, category })
    return `${expected} ${established}`
  })
  return new Set(levels).size > 1
}

function compareSpots(compared: readonly NoteId[], categories: readonly Category[]): Spots {
  return [
    [null, ...compared],
    ...categories.map((category) => [
      headSpot(category),
      ...compared.map((segment) => relationshipId(segment, category)),
    ]),
    ...sums.map((sum) => [null, ...compared.map((segment) => sumSpot(sum, segment))]),
  ]
}
