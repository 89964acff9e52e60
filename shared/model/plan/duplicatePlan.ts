import { fitText } from '../../lib/fitText.ts'
import type { PlanId } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import { appendJournal } from './applyEdit.ts'
import { withAncestor } from './revisions.ts'
import type { Plan } from './plan.ts'

interface Duplicate {
  readonly planId: PlanId
  readonly name: string
  readonly now: string
  readonly entryId: string
}

/**
 * A plan of its own with the same records under the same ids, so that the two can be compared later.
 * It belongs to no file yet; the journal goes on with where it came from.
 */
export function duplicatePlan(plan: Plan, { planId, name, now, entryId }: Duplicate): Plan {
  const { rev, revision, ancestors, journal } = plan.trail
  const copy: Plan = {
    ...plan,
    planId,
    meta: { ...plan.meta, name: fitText(name, recordLimits.name) },
    trail: {
      rev: 1,
      createdAt: now,
      updatedAt: now,
      revision: null,
      revisionRev: null,
      ancestors: withAncestor(ancestors, revision),
      journal,
    },
  }
  return appendJournal(copy, { id: entryId, at: now, kind: 'duplicated', detail: { from: plan.planId, rev } })
}
