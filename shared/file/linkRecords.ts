import type { NoteId } from '../lib/ids.ts'
import type { IssueCode, PlanIssue } from '../model/issue.ts'
import { nextMark } from '../model/note/nextMark.ts'
import { normalizeNote } from '../model/note/normalizeNote.ts'
import { misplacedFields } from '../model/note/misplacedFields.ts'
import type { Note } from '../model/note/note.ts'
import type { PlanRecord } from '../model/plan/plan.ts'
import { relationshipId, type Relationship } from '../model/relationship/relationship.ts'
import { issueAt } from './readRecord.ts'

/** A record that is good in itself, and where it stood. */
export interface PlacedRecord {
  readonly record: PlanRecord
  readonly place: string
}

export interface LinkedRecords {
  readonly records: readonly PlanRecord[]
  /** Optional references, and with `mend` misplaced fields, that were left out. */
  readonly dropped: readonly PlanIssue[]
  /** Records that cannot stay, each with its reason. */
  readonly refused: readonly { readonly placed: PlacedRecord; readonly issues: readonly PlanIssue[] }[]
}

interface Context {
  readonly notes: ReadonlyMap<NoteId, Note>
  /** Ids of records that could not be read: a reference to one is no fault of its own. */
  readonly unread: ReadonlySet<string>
  /** Fields in the wrong block are emptied (our own rows) instead of refused (a foreign file). */
  readonly mend: boolean
  readonly dropped: PlanIssue[]
}

/**
 * Makes records one plan: unique ids, no reference to nothing, fields only where they belong. An
 * optional reference without target goes with a report, a required one takes its record along.
 */
export function linkRecords(
  placed: readonly PlacedRecord[],
  { unread, mend }: Pick<Context, 'unread' | 'mend'>,
): LinkedRecords {
  const refused: LinkedRecords['refused'][number][] = []
  const first = new Map<string, PlacedRecord>()
  for (const each of placed) {
    if (!first.has(each.record.id)) first.set(each.record.id, each)
    else refused.push({ placed: each, issues: [at(each, 'duplicate_id', ['id'])] })
  }
  const notes = new Map<NoteId, Note>()
  for (const { record } of first.values()) if (record.type === 'note') notes.set(record.id, record)
  const context: Context = { notes, unread, mend, dropped: [] }
  const records: PlanRecord[] = []
  for (const each of first.values()) {
    const { record } = each
    const issues =
      record.type === 'note' ? faultsOfNote(each, record, context) : faultsOfCell(each, record, context)
    if (issues.length > 0) refused.push({ placed: each, issues })
    else
      records.push(record.type === 'note' ? linkNote(each, record, context) : linkCell(each, record, context))
  }
  return { records, dropped: context.dropped, refused }
}

function at(placed: PlacedRecord, code: IssueCode, path: readonly (string | number)[]): PlanIssue {
  return issueAt({ record: placed.record.id, place: placed.place }, code, path, placed.record)
}

function faultsOfNote(placed: PlacedRecord, note: Note, { mend }: Context): PlanIssue[] {
  if (mend) return []
  return misplacedFields(note).map(({ code, field }) => at(placed, code, [field]))
}

function faultsOfCell(placed: PlacedRecord, cell: Relationship, { notes, unread }: Context): PlanIssue[] {
  const issues: PlanIssue[] = []
  if (cell.id !== relationshipId(cell.segment, cell.category)) issues.push(at(placed, 'id_mismatch', ['id']))
  const segment = notes.get(cell.segment)
  if (segment === undefined) {
    if (!unread.has(cell.segment)) issues.push(at(placed, 'dangling_reference', ['segment']))
  } else if (segment.block !== 'customer_segments') {
    issues.push(at(placed, 'not_a_segment', ['segment']))
  }
  return issues
}

function linkNote(placed: PlacedRecord, note: Note, context: Context): Note {
  let mended = note
  if (context.mend) {
    const faults = misplacedFields(note)
    for (const { code, field } of faults) context.dropped.push(at(placed, code, [field]))
    if (faults.length > 0) mended = normalizeNote({ ...note, mark: note.mark ?? unusedMark(context) })
  }
  const segments = keepLinked(placed, 'segments', mended.segments, context, (id) =>
    context.notes.get(id)?.block === 'customer_segments' ? null : 'not_a_segment',
  )
  const links = keepLinked(placed, 'links', mended.links, context, (id) =>
    id === note.id ? 'self_link' : null,
  )
  return segments === note.segments && links === note.links && mended === note
    ? note
    : { ...mended, segments, links }
}

function linkCell(placed: PlacedRecord, cell: Relationship, context: Context): Relationship {
  const leansOn = keepLinked(placed, 'leansOn', cell.leansOn, context, () => null)
  const motivations = [...new Set(cell.motivations)]
  if (motivations.length === cell.motivations.length) {
    return leansOn === cell.leansOn ? cell : { ...cell, leansOn }
  }
  context.dropped.push(at(placed, 'duplicate_reference', ['motivations']))
  return { ...cell, leansOn, motivations }
}

/** The references that lead somewhere, each once; the same array when all do. */
function keepLinked(
  placed: PlacedRecord,
  field: string,
  ids: readonly NoteId[],
  { notes, dropped }: Context,
  refuse: (id: NoteId) => IssueCode | null,
): readonly NoteId[] {
  const seen = new Set<NoteId>()
  const kept = ids.filter((id, index) => {
    const code = seen.has(id) ? 'duplicate_reference' : notes.has(id) ? refuse(id) : 'dangling_reference'
    if (code !== null) dropped.push(at(placed, code, [field, index]))
    else seen.add(id)
    return code === null
  })
  return kept.length === ids.length ? ids : kept
}

function unusedMark({ notes }: Context) {
  return nextMark([...notes.values()].map((note) => note.mark))
}
