import type { Plan } from '#shared/model/plan/plan.ts'
import { stampRevision, withAncestor } from '#shared/model/plan/revisions.ts'

/** The plan knows the revision under which it went into its file; edits made meanwhile count as newer. */
export function rememberFile(plan: Plan, { trail: { revision, revisionRev } }: Plan): Plan {
  if (revision === null) return plan
  const stamped = stampRevision(plan, revision)
  return { ...stamped, trail: { ...stamped.trail, revisionRev } }
}

/** The plan stays with its own file; the other one is known as a state it has left behind. */
export function rememberExport(plan: Plan, { trail: { revision } }: Plan): Plan {
  return { ...plan, trail: { ...plan.trail, ancestors: withAncestor(plan.trail.ancestors, revision) } }
}
