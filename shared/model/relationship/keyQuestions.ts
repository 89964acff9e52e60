import type { NoteId } from '../../lib/ids.ts'
import { segmentsOf } from '../note/notesInBlock.ts'
import type { Plan } from '../plan/plan.ts'
import { relationshipsOf } from './getRelationship.ts'

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
  const cells = relationshipsOf(plan, segment)
  const built = cells.filter((cell) => cell.established !== 'none')
  const expects = cells.some((cell) => cell.expected !== 'none')
  const established = built.length > 0
  const costly = established && built.every((cell) => cell.establishedCost !== null)
  const integrated = cells.some((cell) => cell.leansOn.length > 0)
  const open = [expects, established, costly, integrated].filter((answered) => !answered).length
  return { expects, established, costly, integrated, open }
}

/** Open questions over all segments; null while there is no segment to ask about. */
export function openQuestions(plan: Plan): number | null {
  const segments = segmentsOf(plan)
  if (segments.length === 0) return null
  return segments.reduce((sum, segment) => sum + keyQuestions(plan, segment).open, 0)
}
