import type { FunnelId } from '#shared/lib/ids.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { SketchBoard } from './SketchBoard.tsx'
import { SketchOutline } from './SketchOutline.tsx'
import { useSayStages } from './useSayStages.ts'
import css from './SketchPage.module.css'

/** The funnel with the experiments that hang from its stages: drawn, or as headings and lists. */
export function SketchPage({ funnel }: { readonly funnel: FunnelId }) {
  const isOutline = useExperimentsView((view) => view.isOutline)
  useSayStages()
  return (
    <div className={css.page}>
      {isOutline ? <SketchOutline funnel={funnel} /> : <SketchBoard key={funnel} funnel={funnel} />}
    </div>
  )
}
