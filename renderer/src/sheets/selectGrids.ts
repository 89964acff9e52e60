import type { Sheet } from '#shared/ipc/exportOptions.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { GridPage } from './gridContent.ts'
import { selectExperimentPage } from './selectExperimentPage.ts'
import { selectFunnelPage } from './selectFunnelPage.ts'
import { selectSketchPage } from './selectSketchPage.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** The pages of funnels, of their sketches and of experiments in words, as far as they are wanted. */
export function selectGrids(plan: Plan, texts: SheetTexts, sheets: readonly Sheet[]): readonly GridPage[] {
  const funnels = funnelIdsOf(plan)
  return [
    ...(sheets.includes('funnel') ? funnels.flatMap((id) => selectFunnelPage(plan, id, texts)) : []),
    ...(sheets.includes('sketch') ? funnels.flatMap((id) => selectSketchPage(plan, id, texts)) : []),
    ...(sheets.includes('experiments')
      ? experimentsOf(plan).map((experiment) => selectExperimentPage(plan, experiment, texts))
      : []),
  ]
}
