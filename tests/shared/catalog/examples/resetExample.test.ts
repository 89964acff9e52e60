import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { createExample } from '#shared/catalog/examples/createExample.ts'
import { isUntouched, resetExample } from '#shared/catalog/examples/resetExample.ts'
import { applyEdit } from '#shared/model/plan/applyEdit.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import en from '#shared/locales/en/examples.json'
import { anyOperation } from '#tests/support/arbitraries.ts'
import { minutesLater, testTime } from '#tests/support/builders.ts'

const fresh = createExample({ id: 'flower_shop', texts: en, language: 'en', now: testTime })
const recordsOf = (plan: typeof fresh) => [...eachRecord(plan.records)].sort((a, b) => (a.id < b.id ? -1 : 1))

it('whatever was done to an example, resetting it gives the same records, sound and never earlier', () => {
  fc.assert(
    fc.property(fc.array(anyOperation, { maxLength: 12 }), (operations) => {
      let plan = fresh
      for (const operation of operations) plan = applyEdit(plan, operation.apply(plan), minutesLater(1))
      const again = applyEdit(plan, resetExample(plan, fresh), minutesLater(2))
      expect(recordsOf(again)).toEqual(recordsOf(fresh))
      expect(again.meta).toEqual(fresh.meta)
      expect(checkPlan(again)).toEqual([])
      expect(again.trail.rev).toBeGreaterThanOrEqual(plan.trail.rev)
      expect(isUntouched(again, [fresh])).toBe(true)
      expect(resetExample(again, fresh)).toBe(again)
    }),
    { numRuns: 60 },
  )
})
