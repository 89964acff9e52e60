import type { JourneyId, NoteId } from '../lib/ids.ts'
import { shortValue, type IssueCode, type PlanIssue } from '../model/issue.ts'
import { journeyId, type Journey } from '../model/journey/journey.ts'
import { nextMark } from '../model/note/nextMark.ts'
import { normalizeNote } from '../model/note/normalizeNote.ts'
import { misplacedFields } from '../model/note/misplacedFields.ts'
import type { Note } from '../model/note/note.ts'
import type { PlanRecord } from '../model/plan/plan.ts'
import {
  isTarget,
  pointersOf,
  withoutPointers,
  type Pointer,
  type TrialRecord,
} from '../model/plan/pointers.ts'
import { relationshipId, type Relationship } from '../model/relationship/relationship.ts'
import type { Tactic } from '../model/tactic/tactic.ts'
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
  /** Every record that can stay, but notes and cells that are still looked at. */
  readonly targets: ReadonlyMap<string, PlanRecord>
  /** Journeys that can stay. */
  readonly journeys: ReadonlySet<JourneyId>
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
  const targets = targetsIn([...first.values()], { unread, mend })
  const context: Context = { ...targets, unread, mend, dropped: [] }
  const records: PlanRecord[] = []
  for (const each of first.values()) {
    const issues = faultsOf(each, context)
    if (issues.length > 0) refused.push({ placed: each, issues })
    else records.push(link(each, context))
  }
  return { records, dropped: context.dropped, refused }
}

/**
 * What others may point at. Where bad records are set aside, a journey without its ends takes its tactics
 * along; where they refuse the file, each fault is said once.
 */
function targetsIn(
  placed: readonly PlacedRecord[],
  { unread, mend }: Pick<Context, 'unread' | 'mend'>,
): Pick<Context, 'notes' | 'journeys' | 'targets'> {
  const notes = new Map<NoteId, Note>()
  const journeys: [PlacedRecord, Journey][] = []
  for (const each of placed) {
    const { record } = each
    if (record.type === 'note') notes.set(record.id, record)
    else if (record.type === 'journey') journeys.push([each, record])
  }
  const stay = journeys.filter(([each, journey]) => {
    return !mend || faultsOfJourney(each, journey, { notes, unread }).length === 0
  })
  const staying = new Set(stay.map(([, { id }]) => id))
  return { notes, journeys: staying, targets: targetsAmong(placed, staying) }
}

/** Records by id, without those that go for lack of what they need. */
function targetsAmong(
  placed: readonly PlacedRecord[],
  journeys: ReadonlySet<JourneyId>,
): ReadonlyMap<string, PlanRecord> {
  const targets = new Map<string, PlanRecord>(placed.map(({ record }) => [record.id, record]))
  for (const { record } of placed) {
    const owner = record.type === 'journey' ? record.id : record.type === 'tactic' ? record.journey : null
    if (owner !== null && !journeys.has(owner)) targets.delete(record.id)
    if (record.type === 'stage' && targets.get(record.funnel)?.type !== 'funnel') targets.delete(record.id)
  }
  return targets
}

function faultsOf(placed: PlacedRecord, context: Context): PlanIssue[] {
  const { record } = placed
  switch (record.type) {
    case 'note':
      return faultsOfNote(placed, record, context)
    case 'relationship':
      return faultsOfCell(placed, record, context)
    case 'journey':
      return faultsOfJourney(placed, record, context)
    case 'tactic': {
      const { journey } = record
      const isKnown = context.journeys.has(journey) || context.unread.has(shortValue(journey) ?? '')
      return isKnown ? [] : [at(placed, 'dangling_reference', ['journey'])]
    }
    default: {
      const lost = pointersOf(record).filter(
        (pointer) => pointer.isRequired && isLostTarget(pointer, context),
      )
      return lost.map(({ field }) => at(placed, 'dangling_reference', [field]))
    }
  }
}

function link(placed: PlacedRecord, context: Context): PlanRecord {
  const { record } = placed
  switch (record.type) {
    case 'note':
      return linkNote(placed, record, context)
    case 'relationship':
      return linkCell(placed, record, context)
    case 'journey':
      return record
    case 'tactic':
      return linkTactic(placed, record, context)
    default:
      return linkTrial(placed, record, context)
  }
}

function at(placed: PlacedRecord, code: IssueCode, path: readonly (string | number)[]): PlanIssue {
  return issueAt({ record: placed.record.id, place: placed.place }, code, path, placed.record)
}

function faultsOfNote(placed: PlacedRecord, note: Note, { mend }: Context): PlanIssue[] {
  if (mend) return []
  return misplacedFields(note).map(({ code, field }) => at(placed, code, [field]))
}

type Ends = Pick<Context, 'notes' | 'unread'>

function faultsOfCell(placed: PlacedRecord, cell: Relationship, ends: Ends): PlanIssue[] {
  const isNamed = cell.id === relationshipId(cell.segment, cell.category)
  return [
    ...(isNamed ? [] : [at(placed, 'id_mismatch', ['id'])]),
    ...faultsOfEnd(placed, cell.segment, 'segment', ends),
  ]
}

function faultsOfJourney(placed: PlacedRecord, journey: Journey, ends: Ends): PlanIssue[] {
  const isNamed = journey.id === journeyId(journey.segment, journey.channel)
  return [
    ...(isNamed ? [] : [at(placed, 'id_mismatch', ['id'])]),
    ...faultsOfEnd(placed, journey.segment, 'segment', ends),
    ...faultsOfEnd(placed, journey.channel, 'channel', ends),
  ]
}

/** A required end: without it, or where it is something else, the record cannot stay. */
function faultsOfEnd(
  placed: PlacedRecord,
  id: NoteId,
  field: 'segment' | 'channel',
  { notes, unread }: Ends,
): PlanIssue[] {
  const note = notes.get(id)
  if (note === undefined) return unread.has(id) ? [] : [at(placed, 'dangling_reference', [field])]
  if (note.block === (field === 'segment' ? 'customer_segments' : 'channels')) return []
  return [at(placed, `not_a_${field}`, [field])]
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

function linkTrial(placed: PlacedRecord, record: TrialRecord, context: Context): TrialRecord {
  const isLost = (pointer: Pointer) =>
    !pointer.isRequired && (pointer.id === record.id || isLostTarget(pointer, context, true))
  for (const pointer of pointersOf(record).filter(isLost)) {
    const code = pointer.id === record.id ? 'self_link' : 'dangling_reference'
    context.dropped.push(at(placed, code, [pointer.field]))
  }
  return withoutPointers(record, isLost) ?? record
}

/** What is required and could not be read is no fault of this record's own; what is optional goes then, too. */
function isLostTarget({ id, to }: Pointer, { targets, unread }: Context, isStrict = false): boolean {
  if (!isStrict && unread.has(id)) return false
  return !isTarget(targets.get(id), to)
}

function linkTactic(placed: PlacedRecord, tactic: Tactic, context: Context): Tactic {
  const links = keepLinked(placed, 'links', tactic.links, context, () => null)
  return links === tactic.links ? tactic : { ...tactic, links }
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
