import { isWhole } from '../../lib/isWhole.ts'
import type { Reading } from '../../methods/verdictTypes.ts'
import { recordLimits } from '../limits.ts'
import type { JournalEntry, Plan } from '../plan/plan.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import type { Experiment } from './experiment.ts'
import { marksOf } from './getExperiment.ts'
import { isSaid } from './said.ts'
import { isSoundArm } from './soundExperiment.ts'

/** What was read at the looks of an experiment since it was sealed as it is. */
export function readingsOf(plan: Pick<Plan, 'trail'>, { id, seal }: Experiment): readonly Reading[] {
  if (seal?.terms.looks.plan !== 'pocock') return []
  const marks = marksOf(plan, id)
  const from = marks.findIndex((mark) => mark.id === seal.entry)
  return marks.slice(from + 1).flatMap((mark) => readingIn(mark) ?? [])
}

/** The reading that an entry of the journal tells of; null where it tells of none, or of one that cannot be. */
export function readingIn({ kind, detail }: JournalEntry): Reading | null {
  const { look, counts } = detail
  if (kind !== 'looked' || typeof look !== 'number' || !Array.isArray(counts)) return null
  const arms = counts.flatMap((each: JsonValue) => {
    if (!isSaid(each)) return []
    const { people, conversions } = each
    if (!isCount(people) || !isCount(conversions) || !isSoundArm({ people, conversions })) return []
    return [{ people, conversions }]
  })
  return isWhole(look, 1, 100) && arms.length === counts.length ? { look, arms } : null
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && isWhole(value, 0, recordLimits.customers)
}
