import { changeRecords, getRecord } from '../../document/records.ts'
import type { RecordId } from '../../lib/ids.ts'
import { journeyQuantities, type JourneyNumber } from '../journey/journeyNumbers.ts'
import type { Plan, PlanRecord } from '../plan/plan.ts'
import type { CostRange, Relationship } from '../relationship/relationship.ts'
import { tacticQuantities, type TacticNumber } from '../tactic/tacticNumbers.ts'
import { splitKey, type AssumptionKey, type AssumptionNumber } from './assumptionKey.ts'
import type { Estimate } from './estimate.ts'
import { withLikely } from './fixEstimate.ts'
import type { Quantity } from './quantities.ts'
import { setNumber } from './setNumber.ts'

/**
 * Makes numbers that were tried out the likely ones of the plan, each within its bounds, its range widened
 * where it must be. The very same plan when nothing changes; keys of what is gone are left out.
 */
export function setAssumptions(plan: Plan, tried: ReadonlyMap<AssumptionKey, number>): Plan {
  const put = new Map<RecordId, PlanRecord>()
  for (const [key, value] of tried) {
    const { record: id, number } = splitKey(key)
    const record = put.get(id) ?? getRecord(plan.records, id)
    const next = record && withNumber(record, number, value)
    if (next && next !== record) put.set(id, next)
  }
  return put.size === 0 ? plan : { ...plan, records: changeRecords(plan.records, { put: put.values() }) }
}

function withNumber(record: PlanRecord, number: AssumptionNumber, value: number): PlanRecord {
  if (record.type === 'journey' && isIn(journeyQuantities, number)) {
    const numbers = tryNumber<JourneyNumber>(record.numbers, journeyQuantities, number, value)
    return numbers === record.numbers ? record : { ...record, numbers }
  }
  if (record.type === 'tactic' && isIn(tacticQuantities, number)) {
    const numbers = tryNumber<TacticNumber>(record.numbers, tacticQuantities, number, value)
    return numbers === record.numbers ? record : { ...record, numbers }
  }
  return record.type === 'relationship' && number === 'establishedCost' ? withCost(record, value) : record
}

function tryNumber<Name extends string>(
  numbers: Readonly<Partial<Record<Name, Estimate>>>,
  table: Readonly<Record<Name, Quantity>>,
  name: Name,
  value: number,
): Readonly<Partial<Record<Name, Estimate>>> {
  const next = withLikely(table[name], numbers[name] ?? null, value)
  return next === null ? numbers : setNumber(numbers, table, name, next)
}

function withCost(cell: Relationship, value: number): Relationship {
  const before = cell.establishedCost
  const estimate = withLikely('money', before && asEstimate(before), value)
  if (estimate === null || estimate.likely === before?.likelyMinor) return cell
  const { likely, low, high } = estimate
  const establishedCost = {
    ...before,
    lowMinor: low ?? likely,
    likelyMinor: likely,
    highMinor: high ?? likely,
  }
  return { ...cell, establishedCost }
}

function asEstimate({ lowMinor, likelyMinor, highMinor }: CostRange): Estimate {
  return { likely: likelyMinor, low: lowMinor, high: highMinor, source: '', strength: null }
}

function isIn<Name extends string>(table: Readonly<Record<Name, Quantity>>, number: string): number is Name {
  return Object.hasOwn(table, number)
}
