import { useStore } from 'zustand'
import type { FunnelId } from '#shared/lib/ids.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { experimentsView, type ExperimentsView } from './experimentsView.ts'

/** One thing of how the experiments are looked at. */
export function useExperimentsView<T>(select: (view: ExperimentsView) => T): T {
  return useStore(experimentsView(useStores().session), select)
}

/** The chosen funnel while it is there, else the first. */
export function viewedFunnel(plan: Pick<Plan, 'records'>, chosen: FunnelId | null): FunnelId | null {
  const ids = funnelIdsOf(plan)
  return ids.find((id) => id === chosen) ?? ids[0] ?? null
}

/** The funnel whose experiments are looked at; null while there is none. */
export function useViewedFunnel(): FunnelId | null {
  const chosen = useExperimentsView(({ funnel }) => funnel)
  return usePlan((plan) => viewedFunnel(plan, chosen))
}
