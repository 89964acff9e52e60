import { memo } from 'react'
import { blocks, type Block } from '#shared/model/note/note.ts'
import type { PlanSummary } from '#shared/model/plan/summary.ts'
import { classNames } from './classNames.ts'
import places from './blockPlaces.module.css'
import css from './PlanThumbnail.module.css'
import { SegmentMark } from './SegmentMark.tsx'

interface PlanThumbnailProps extends Pick<PlanSummary, 'thumbnail'> {
  /** Where one is: drawn with the ribbon. */
  readonly here?: Block | null
}

/** The canvas in small, from the plan's row alone; decoration beside the name. */
export const PlanThumbnail = memo(function PlanThumbnail({ thumbnail, here = null }: PlanThumbnailProps) {
  return (
    <div className={css.sheet} aria-hidden="true">
      {blocks.map((block) => (
        <div key={block} className={classNames(places[block], css[block], block === here && css.here)}>
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
