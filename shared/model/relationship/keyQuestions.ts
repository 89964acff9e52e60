import { getRecord } from '../../document/records.ts'
import type { NoteId } from '../../lib/ids.ts'
import { segmentsOf } from '../note/notesInBlock.ts'
import type { Plan } from '../plan/plan.ts'
import { derivedNotes, relationshipsOf } from './getRelationship.ts'
import type { Relationship } from './relationship.ts'

/** The four questions of the relationships block for one segment: true is answered. */
export interface KeyQuestions {
  /** Which relationship does the segment expect? */
  readonly expects: boolean
  /** Which have we established? */
  readonly established: boolean
  /** How costly are they? Answered when every established one has its cost. */
  readonly costly: boolean
  /** How are they integrated with the rest? Answered when one leans on something. */
  readonly integrated: boolean
  /** How many are open, 0–4. */
  readonly open: number
}

/** What the plan answers for a segment; a segment without cells answers nothing. */
export function keyQuestions(plan: Plan, segment: NoteId): KeyQuestions {
  return answersOf(relationshipsOf(plan, segment))
}

/** Open questions over all segments; null while there is no segment to ask about. Reads each cell once. */
export function openQuestions(plan: Plan): number | null {
  const segments = segmentsOf(plan)
  if (segments.length === 0) return null
  const rows = new Map<NoteId, Relationship[]>()
  for (const id of derivedNotes(plan)) {
    const cell = getRecord(plan.records, id)
    if (cell?.type !== 'relationship') continue
    const row = rows.get(cell.segment)
    if (row) row.push(cell)
    else rows.set(cell.segment, [cell])
  }
  let open = 4 * (segments.length - rows.size)
  for (const row of rows.values()) open += answersOf(row).open
  return open
}

function answersOf(cells: readonly Relationship[]): KeyQuestions {
  const built = cells.filter((cell) => cell.established !== 'none')
  const expects = cells.some((cell) => cell.expected !== 'none')
  const established = built.length > 0
  const costly = established && built.every((cell) => cell.establishedCost !== null)
  const integrated = cells.some((cell) => cell.leansOn.length > 0)
  const open = [expects, established, costly, integrated].filter((answered) => !answered).length
  return { expects, established, costly, integrated, open }
}
