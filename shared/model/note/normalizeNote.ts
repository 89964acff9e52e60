import { fitText } from '../../lib/fitText.ts'
import { isWhole } from '../../lib/isWhole.ts'
import { recordLimits } from '../limits.ts'
import type { Note } from './note.ts'

const none: readonly never[] = []

/**
 * The note with every field that its block does not know emptied, and its texts within the limits.
 * A segment must bring its mark. The very same note when nothing is to be done.
 */
export function normalizeNote(note: Note): Note {
  const isSegment = note.block === 'customer_segments'
  const fields = {
    title: fitText(note.title, recordLimits.title),
    details: fitText(note.details, recordLimits.text),
    segments: isSegment ? none : note.segments,
    links: note.links.includes(note.id) ? note.links.filter((id) => id !== note.id) : note.links,
    mark: isSegment ? note.mark : null,
    customers: isSegment && isCustomerCount(note.customers) ? note.customers : null,
    matters: isSegment ? fitText(note.matters, recordLimits.text) : '',
    channelKind: note.block === 'channels' ? note.channelKind : null,
  }
  const same =
    fields.title === note.title &&
    fields.details === note.details &&
    (fields.segments === note.segments || note.segments.length === 0) &&
    fields.links === note.links &&
    fields.mark === note.mark &&
    fields.customers === note.customers &&
    fields.matters === note.matters &&
    fields.channelKind === note.channelKind
  return same ? note : { ...note, ...fields }
}

/** True for null and for whole numbers from 0 to the limit. */
export function isCustomerCount(value: number | null): boolean {
  return value === null || isWhole(value, 0, recordLimits.customers)
}
