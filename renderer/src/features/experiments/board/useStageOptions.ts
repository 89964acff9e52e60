import type { StageId } from '#shared/lib/ids.ts'
import { funnelIdsOf, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useFunnelName, useStageName } from '#renderer/state/useFunnelName.ts'

/** The stages of all funnels with their names, those of several funnels told apart. */
export function useStageOptions(): readonly (readonly [StageId, string])[] {
  const funnelName = useFunnelName()
  const stageName = useStageName()
  const told = usePlan((plan) => {
    const funnels = funnelIdsOf(plan)
    return funnels.flatMap((funnel) =>
      stageIdsOf(plan, funnel).map((id) => {
        const name = stageName(plan, id)
        return `${id}\n${funnels.length > 1 ? `${funnelName(plan, funnel)}: ${name}` : name}`
      }),
    )
  })
  return told.map((each) => {
    const at = each.indexOf('\n')
    return [each.slice(0, at) as StageId, each.slice(at + 1)] as const // safe: written above
  })
}
