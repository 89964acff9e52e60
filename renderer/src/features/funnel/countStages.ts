import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Lifetime } from '#shared/model/funnel/funnel.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import { setCounts } from '#shared/model/funnel/setCounts.ts'
import { updateFunnel } from '#shared/model/funnel/updateFunnel.ts'
import { withCohorts, type CohortChange, type CohortFailure } from '#shared/model/funnel/withCohorts.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import type { Label } from '#renderer/state/label.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

export interface CountChange {
  readonly stage: StageId
  readonly start: string
  readonly count: number | null
}

/** Counts of stages as one deed; false, and nothing changed, where a stage would hold too many periods. */
export function countStages(
  { document }: Pick<Desk, 'document'>,
  changes: readonly CountChange[],
  key: Extract<Label['key'], 'countStage' | 'clearCounts' | 'pasteCounts'>,
): boolean {
  const byStage = new Map<StageId, Map<string, number | null>>()
  for (const { stage, start, count } of changes) {
    const counts = byStage.get(stage) ?? new Map<string, number | null>()
    byStage.set(stage, counts.set(start, count))
  }
  const next = setCounts(document.getState().plan, byStage)
  if (next === null) return false
  document.commit({ label: { key, values: { count: changes.length } } }, () => next)
  return true
}

/** Counts of cohorts as one deed; refused, and nothing changed, where they contradict each other. */
export function countCohorts(
  { document }: Pick<Desk, 'document'>,
  funnel: FunnelId,
  changes: readonly CohortChange[],
  key: Extract<Label['key'], 'countCohort' | 'clearCounts' | 'pasteCounts'>,
): Result<null, CohortFailure> {
  const cohorts = withCohorts(getFunnel(document.getState().plan, funnel)?.cohorts ?? [], changes)
  if (!cohorts.ok) return cohorts
  document.commit({ label: { key, values: { count: changes.length } } }, (plan) =>
    updateFunnel(plan, funnel, { cohorts: cohorts.value }),
  )
  return ok(null)
}

/** When customers came and left, all anew; none takes them away. */
export function setLifetimes(
  { document }: Pick<Desk, 'document'>,
  funnel: FunnelId,
  lifetimes: readonly Lifetime[],
): void {
  const key = lifetimes.length === 0 ? 'clearLifetimes' : 'pasteLifetimes'
  document.commit({ label: { key, values: { count: lifetimes.length } } }, (plan) =>
    updateFunnel(plan, funnel, { lifetimes }),
  )
}
