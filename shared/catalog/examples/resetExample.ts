import { changeRecords, eachRecord, getRecord } from '../../document/records.ts'
import { isSameData } from '../../lib/isSameData.ts'
import { appendJournal } from '../../model/plan/applyEdit.ts'
import type { Plan } from '../../model/plan/plan.ts'

/**
 * The plan with the content of `fresh` and the seals its journal tells of; the very same plan, and the same
 * records, where nothing differs.
 */
export function resetExample(plan: Plan, fresh: Plan): Plan {
  const remove = [...eachRecord(plan.records)]
    .map(({ id }) => id)
    .filter((id) => !getRecord(fresh.records, id))
  const put = [...eachRecord(fresh.records)].filter(
    (record) => !isSameData(getRecord(plan.records, record.id), record),
  )
  const records = changeRecords(plan.records, { remove, put })
  const meta = isSameData(plan.meta, fresh.meta) ? plan.meta : fresh.meta
  if (records === plan.records && meta === plan.meta) return plan
  const seals = fresh.trail.journal.filter(({ kind }) => kind === 'sealed')
  return seals.reduce(appendJournal, { ...plan, records, meta })
}

/** True when nobody changed it: never edited, or just what it is as new in one of the languages. */
export function isUntouched(plan: Plan, asNew: readonly Plan[]): boolean {
  return plan.trail.rev === 1 || asNew.some((fresh) => resetExample(plan, fresh) === plan)
}
