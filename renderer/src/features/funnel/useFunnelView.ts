import { useStore } from 'zustand'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { funnelIdsOf, getFunnel, getStage, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { funnelView, type FunnelView } from './funnelView.ts'

/** One thing of how the funnel is looked at. */
export function useFunnelView<T>(select: (view: FunnelView) => T): T {
  return useStore(funnelView(useStores().session), select)
}

/** The chosen funnel while it is there, else the first. */
export function viewedFunnel(plan: Pick<Plan, 'records'>, chosen: FunnelId | null): Funnel | null {
  const ids = funnelIdsOf(plan)
  const id = ids.find((each) => each === chosen) ?? ids[0]
  return id === undefined ? null : getFunnel(plan, id)
}

/** The funnel looked at; null while there is none. */
export function useViewedFunnel(): Funnel | null {
  const chosen = useFunnelView(({ funnel }) => funnel)
  return usePlan((plan) => viewedFunnel(plan, chosen))
}

/** The stages of a funnel in their order, hidden ones too. */
export function useStages(funnel: FunnelId): readonly FunnelStage[] {
  return usePlan((plan) =>
    stageIdsOf(plan, funnel).flatMap((id) => {
      const stage = getStage(plan, id)
      return stage === null ? [] : [stage]
    }),
  )
}

/** The stage whose page is open, while it is one of this funnel. */
export function useOpenStage(funnel: FunnelId): FunnelStage | null {
  const open = useFunnelView(({ stage }) => stage)
  return usePlan((plan) => stageIn(plan, funnel, open))
}

export function stageIn(
  plan: Pick<Plan, 'records'>,
  funnel: FunnelId,
  id: StageId | null,
): FunnelStage | null {
  const stage = id === null ? null : getStage(plan, id)
  return stage?.funnel === funnel ? stage : null
}
