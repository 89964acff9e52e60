import { memo } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { noCost } from '#shared/model/relationship/costs.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { AmountAMonth } from './AmountAMonth.tsx'
import { QuestionBoxes } from './QuestionBoxes.tsx'
import { selectAnswers } from './selectMatrix.ts'
import css from './Matrix.module.css'

/** Whose row it is, which of the four questions it answers, how many people, what a month costs. */
export const RowHead = memo(function RowHead({ id }: { id: NoteId }) {
  const t = useText('relationships')
  const language = useLanguage()
  const segment = useRecord(id)
  const answers = usePlan((plan) => selectAnswers(plan, id))
  const cost = usePlan((plan) => relationshipMatrix(plan).rows.get(id)?.costs.now ?? noCost)
  if (!segment) return null
  return (
    <div role="rowheader" className={css.rowHead} title={segment.title}>
      <div className={css.segment}>
        <span className={css.mark}>
          <SegmentMark mark={segment.mark ?? 1} />
        </span>
        <span className={css.segmentName}>{shortTitle(segment.title) || t('unnamed')}</span>
      </div>
      <div className={css.facts}>
        <QuestionBoxes answers={answers} />
        <span className={css.people}>
          {segment.customers === null ? t('peopleOpen') : formatNumber(segment.customers, language)}
        </span>
      </div>
      <div className={css.rowCost}>
        {cost.counted > 0 ? (
          <AmountAMonth minor={cost.likelyMinor} />
        ) : (
          <span className={css.quiet}>{t('costOpen')}</span>
        )}
      </div>
    </div>
  )
})
