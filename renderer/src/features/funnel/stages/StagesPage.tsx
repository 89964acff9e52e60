import { readFunnel } from '#shared/model/funnel/funnelSteps.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { useMemo } from 'react'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { ActualsGrid } from './ActualsGrid.tsx'
import { FunnelRemarks } from './FunnelRemarks.tsx'
import { StageStrip } from './StageStrip.tsx'
import { Trends } from './Trends.tsx'
import css from './StagesPage.module.css'

/** The stages with what leads from one to the next, the counts they rest on, and how both went. */
export function StagesPage({ funnel }: { funnel: Funnel }) {
  const records = usePlan((plan) => plan.records)
  const reading = useMemo(() => readFunnel({ records }, funnel.id), [records, funnel.id])
  return (
    <div className={css.page}>
      <StageStrip funnel={funnel} reading={reading} />
      <FunnelRemarks reading={reading} />
      <ActualsGrid funnel={funnel} />
      <Trends funnel={funnel} reading={reading} />
    </div>
  )
}
