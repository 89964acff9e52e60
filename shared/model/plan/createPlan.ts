import { emptyRecords } from '../../document/records.ts'
import type { PlanId } from '../../lib/ids.ts'
import type { Plan, PlanRecord } from './plan.ts'
import type { PlanMeta } from './planMeta.ts'

/** A plan without a name in US dollars per month; the caller overrides with guesses from the system. */
export const defaultMeta: PlanMeta = {
  name: '',
  designedFor: '',
  designedBy: '',
  iteration: 1,
  currency: { code: 'USD', exponent: 2 },
  period: 'month',
  footer: '',
  simple: false,
  hiddenScreens: [],
  transactional: false,
  ranking: 'iceProduct',
  extra: {},
}

/** A new empty plan at rev 1, never yet in a file. `now` is an ISO time. */
export function createPlan({ planId, meta, now }: { planId: PlanId; meta: PlanMeta; now: string }): Plan {
  return {
    planId,
    meta,
    records: emptyRecords<PlanRecord>(),
    trail: {
      rev: 1,
      createdAt: now,
      updatedAt: now,
      revision: null,
      revisionRev: null,
      ancestors: [],
      journal: [{ id: planId, at: now, kind: 'created', detail: {} }],
    },
    extra: {},
  }
}
