import { memo } from 'react'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { blocks } from '#shared/model/note/note.ts'
import type { PlanSummary } from '#shared/model/plan/summary.ts'
import css from './PlanThumbnail.module.css'

/** The canvas in small, from the plan's row alone; decoration beside the name. */
export const PlanThumbnail = memo(function PlanThumbnail({ thumbnail }: Pick<PlanSummary, 'thumbnail'>) {
  return (
    <div className={css.sheet} aria-hidden="true">
      {blocks.map((block) => (
        <div key={block} className={css[block]}>
          {thumbnail[block]?.map(([length, mark], index) => (
            <span key={index} className={css.note} style={{ inlineSize: `${38 + length * 6}%` }}>
              {mark !== 0 && <SegmentMark mark={mark} />}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
})
