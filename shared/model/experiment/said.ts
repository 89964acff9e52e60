import type { JsonValue } from '../plan/planMeta.ts'

/** What an entry of the journal says of a rule, by the names of its terms. */
export type Said = Readonly<Record<string, JsonValue>>

/** Whether a part of an entry says something by names: a file can hold anything there. */
export function isSaid(value: JsonValue | undefined): value is Said & JsonValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
