import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { linkIndexOf } from '#shared/model/plan/linkIndex.ts'
import { columnCount } from '#shared/model/plan/planCounts.ts'

export interface NoteLinks {
  readonly servingNotes: number
  readonly filledCells: number
  /** Of the six categories; seven once the optional one is wanted or used. */
  readonly allCells: number
  readonly leaningCells: number
  readonly linkedNotes: number
}

/** Counts what points at a note and what it points at; reads only these, never the plan. */
export function selectLinks(plan: Plan, id: NoteId): NoteLinks {
  const own = getRecord(plan.records, id)
  let servingNotes = 0
  let filledCells = 0
  let leaningCells = 0
  let linkedNotes = own?.type === 'note' ? own.links.length : 0
  for (const pointer of linkIndexOf(plan.records).pointers.get(id) ?? []) {
    const record = getRecord(plan.records, pointer)
    if (record?.type === 'note') {
      if (record.segments.includes(id)) servingNotes += 1
      if (record.links.includes(id)) linkedNotes += 1
    } else if (record?.type === 'relationship') {
      if (record.leansOn.includes(id)) leaningCells += 1
      if (record.segment === id) filledCells += 1
    }
  }
  return { servingNotes, filledCells, allCells: columnCount(plan), leaningCells, linkedNotes }
}
