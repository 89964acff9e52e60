import { formatId } from '#shared/lib/ids.ts'

/** A new random id of the kind asked for. */
export function newId<Id extends string>(): Id {
  return formatId<Id>(crypto.getRandomValues(new Uint8Array(26)))
}
