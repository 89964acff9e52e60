import type { RecordId } from '../../lib/ids.ts'
import type { JourneyNumber } from '../journey/journeyNumbers.ts'
import type { TacticNumber } from '../tactic/tacticNumbers.ts'

declare const brand: unique symbol

/** Names one number of one record anywhere in the plan: `recordId#number`. */
export type AssumptionKey = string & { readonly [brand]: 'AssumptionKey' }

/** A number of a journey or a tactic, or what a cell of the matrix costs now. */
export type AssumptionNumber = JourneyNumber | TacticNumber | 'establishedCost'

export function assumptionKey(record: RecordId, number: AssumptionNumber): AssumptionKey {
  return `${record}#${number}` as AssumptionKey // safe: the one place that builds them
}

/** The record and the number of a key. */
export function splitKey(key: AssumptionKey): {
  readonly record: RecordId
  readonly number: AssumptionNumber
} {
  const at = key.lastIndexOf('#') // ids hold none
  // safe: only `assumptionKey` builds keys
  return { record: key.slice(0, at) as RecordId, number: key.slice(at + 1) as AssumptionNumber }
}
