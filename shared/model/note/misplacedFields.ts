import type { IssueCode } from '../issue.ts'
import type { Note } from './note.ts'

export interface MisplacedField {
  readonly code: Extract<IssueCode, 'misplaced_field' | 'missing_mark'>
  readonly field: keyof Note
}

/** Fields that the note's block does not have, and a segment's missing mark. */
export function misplacedFields(note: Note): MisplacedField[] {
  const faults: MisplacedField[] = []
  if (note.block === 'customer_segments') {
    if (note.mark === null) faults.push({ code: 'missing_mark', field: 'mark' })
    if (note.segments.length > 0) faults.push({ code: 'misplaced_field', field: 'segments' })
  } else {
    if (note.mark !== null) faults.push({ code: 'misplaced_field', field: 'mark' })
    if (note.customers !== null) faults.push({ code: 'misplaced_field', field: 'customers' })
  }
  if (note.block !== 'customer_segments' && note.matters !== '') {
    faults.push({ code: 'misplaced_field', field: 'matters' })
  }
  if (note.block !== 'channels' && note.channelKind !== null) {
    faults.push({ code: 'misplaced_field', field: 'channelKind' })
  }
  return faults
}
