import { changeRecords, getRecord } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { FunnelId, SketchNoteId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import { getFunnel } from '../funnel/getFunnel.ts'
import { recordLimits } from '../limits.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { trialIndexOf } from '../plan/trialIndex.ts'
import type { SketchNote } from './sketchNote.ts'
import { isPlace } from './sketchSchema.ts'

/** The sketch note with this id, or null. */
export function getSketchNote(plan: Pick<Plan, 'records'>, id: SketchNoteId): SketchNote | null {
  const record = getRecord(plan.records, id)
  return record?.type === 'sketch' ? record : null
}

/** Ids of the notes on a funnel's sketch: the same array until one comes or goes. */
export function sketchNoteIdsOf(plan: Pick<Plan, 'records'>, funnel: FunnelId): readonly SketchNoteId[] {
  return trialIndexOf(plan.records).sketches.get(funnel) ?? none
}
const none: readonly SketchNoteId[] = []

/** Adds a note to a sketch. The id must be new; the very same plan without the funnel or when it is full. */
export function addSketchNote(plan: Plan, note: Pick<SketchNote, 'id' | 'funnel' | 'text' | 'place'>): Plan {
  if (getFunnel(plan, note.funnel) === null || !hasRoom(plan, 1) || !isPlace(note.place)) return plan
  if (getRecord(plan.records, note.id) !== null) throw new Error(`A record with id ${note.id} exists`)
  const made: SketchNote = { ...note, type: 'sketch', text: fitText(note.text, recordLimits.text), extra: {} }
  return { ...plan, records: changeRecords(plan.records, { put: [made] }) }
}

/** Changes words or place of a note; the very same plan when nothing changes or the place cannot be. */
export function updateSketchNote(
  plan: Plan,
  id: SketchNoteId,
  patch: Partial<Pick<SketchNote, 'text' | 'place'>>,
): Plan {
  const note = getSketchNote(plan, id)
  if (note === null) return plan
  const merged = { ...note, ...patch }
  const next = { ...merged, text: fitText(merged.text, recordLimits.text) }
  if (isSameData(note, next) || !isPlace(next.place)) return plan
  return { ...plan, records: changeRecords(plan.records, { put: [next] }) }
}
