import { eachRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { categories } from '#shared/model/relationship/relationship.ts'

export interface NoteLinks {
  readonly servingNotes: number
  readonly filledCells: number
  /** Of the six categories; seven once the optional one is used. */
  readonly allCells: number
  readonly leaningCells: number
  readonly linkedNotes: number
}

/** Counts what points at a note and what it points at; reads every record once. */
export function selectLinks(plan: Plan, id: NoteId): NoteLinks {
  let servingNotes = 0
  let filledCells = 0
  let leaningCells = 0
  let linkedNotes = 0
  let usesSeventh = false
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'note') {
      if (record.segments.includes(id)) servingNotes += 1
      if (record.id === id) linkedNotes += record.links.length
      else if (record.links.includes(id)) linkedNotes += 1
    } else {
      if (record.leansOn.includes(id)) leaningCells += 1
      if (record.segment === id && isFilled(record)) filledCells += 1
      if (record.category === 'transactional' && isFilled(record)) usesSeventh = true
    }
  }
  const allCells = usesSeventh ? categories.length : categories.length - 1
  return { servingNotes, filledCells, allCells, leaningCells, linkedNotes }
}
