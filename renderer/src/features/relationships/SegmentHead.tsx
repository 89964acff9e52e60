import { memo } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { relationshipMatrix, type MatrixRow } from '#shared/model/relationship/relationshipMatrix.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import type { Lighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { QuestionBoxes } from './QuestionBoxes.tsx'
import { SegmentName } from './SegmentName.tsx'
import { SumAmount } from './SumAmount.tsx'
import { ToClose } from './ToClose.tsx'
import type { SumScope } from './sumScope.ts'
import { useSpot } from './useSpot.ts'
import css from './Matrix.module.css'

interface SegmentHeadProps {
  readonly id: NoteId
  readonly role: 'rowheader' | 'columnheader'
  readonly isTabStop: boolean
  readonly lighting: Lighting
}

/** Whose cells they are, which of the four questions they answer, how many people, what a month costs. */
export const SegmentHead = memo(function SegmentHead({ id, role, isTabStop, lighting }: SegmentHeadProps) {
  const t = useText('relationships')
  const language = useLanguage()
  const segment = useRecord(id)
  const row = usePlan((plan) => relationshipMatrix(plan).rows.get(id) ?? null)
  const isChosen = useSession(({ selection }) => selection.at(-1) === id)
  const spot = useSpot(isChosen)
  if (!segment || !row) return null
  const isDim = !lighting.isLit(segment)
  return (
    <div
      ref={spot}
      role={role}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isChosen}
      className={classNames(css.segmentHead, css[role], isChosen && css.chosen, isDim && css.dim)}
      title={segment.title}
      data-spot={id}
    >
      <div className={css.segmentName}>
        <SegmentName id={id} />
      </div>
      <div className={css.facts}>
        <QuestionBoxes answers={row.questions} />
        <span className={css.people}>
          {row.customers === null ? t('peopleOpen') : formatNumber(row.customers, language)}
        </span>
      </div>
      {role === 'rowheader' && <RowCosts row={row} />}
    </div>
  )
})

/** Not before the people are counted: that they are open stands above. */
function RowCosts({ row }: { row: MatrixRow }) {
  const scope: SumScope = { kind: 'segment', segment: row.segment }
  if (row.customers === null && row.cells.length > 0) return null
  return (
    <div className={css.rowCost}>
      <div>
        <SumAmount scope={scope} sum="now" inGrid unit="brief" />
      </div>
      {row.shares.closing.length > 0 && <ToClose scope={scope} />}
    </div>
  )
}
