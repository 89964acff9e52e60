import type { StageId } from '#shared/lib/ids.ts'
import { funnelIdsOf, shownStagesOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useFunnelName, useStageName } from '#renderer/state/useFunnelName.ts'

export interface StageChoice {
  readonly id: StageId
  /** With its funnel where there are several. */
  readonly name: string
}

/** Every stage in sight that an experiment can try to move. */
export function useStageChoices(): readonly StageChoice[] {
  const t = useText('experiment')
  const funnelName = useFunnelName()
  const stageName = useStageName()
  const select = (plan: Plan) => {
    const funnels = funnelIdsOf(plan)
    return funnels.flatMap((funnel) =>
      shownStagesOf(plan, funnel).flatMap(({ id }) => {
        const stage = stageName(plan, id)
        const name =
          funnels.length > 1 ? t('stageOfFunnel', { stage, funnel: funnelName(plan, funnel) }) : stage
        return [id, name]
      }),
    )
  }
  const flat = usePlan(select)
  return flat.flatMap(
    (id, index) => (index % 2 === 0 ? [{ id: id as StageId, name: flat[index + 1] ?? '' }] : []), // safe: ids stand at even places
  )
}
