import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { CohortGrid } from './CohortGrid.tsx'
import { RetentionCurve } from './RetentionCurve.tsx'
import { StayingSection } from './StayingSection.tsx'
import stages from '../stages/StagesPage.module.css'

/** Who joined when and how many of them are still active, and how long customers stay. */
export function CohortsPage({ funnel }: { funnel: Funnel }) {
  return (
    <div className={stages.page}>
      <CohortGrid funnel={funnel} />
      <RetentionCurve funnel={funnel} />
      <StayingSection funnel={funnel} />
    </div>
  )
}
