import type { RecordId } from '#shared/lib/ids.ts'
import { ok } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { createDocumentStore } from '#renderer/state/createDocumentStore.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import { buildSmallPlan, testTime } from '#tests/support/builders.ts'

/** A plan in memory and a session beside it, with these records chosen: what a screen's deeds work on. */
export function openDesk(plan: Plan = buildSmallPlan(), chosen: readonly RecordId[] = []) {
  const document = createDocumentStore({
    plan,
    stored: plan,
    now: () => testTime,
    write: async () => ok(null),
    schedule: () => () => {},
  })
  const session = createSessionStore()
  session.select(chosen)
  return { document, session }
}
