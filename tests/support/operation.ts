import fc from 'fast-check'
import { eachRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { noteId } from './builders.ts'

/** A pure operation and what to call it when a property fails. */
export interface Operation {
  readonly name: string
  readonly apply: (plan: Plan) => Plan
}

/** Any text a keyboard or a clipboard may bring, half characters included. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '\ud800', 'x\udc00y', 'é ع 漢 🧋', '\u0000', 'line\nline', '__proto__'),
)

// Which note is meant is a number, taken of those the plan has when the operation is applied.
export const choice = fc.nat({ max: 1000 })

export function pick(plan: Plan, index: number): NoteId {
  const ids = [...eachRecord(plan.records)].filter((record) => record.type === 'note').map(({ id }) => id)
  return ids.length === 0 ? noteId('nobody') : (ids[index % ids.length] ?? noteId('nobody'))
}
