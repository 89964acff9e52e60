import { isOrderKey } from '../../document/order.ts'
import { eachRecord, getRecord } from '../../document/records.ts'
import { isWellFormedText } from '../../lib/fitText.ts'
import type { NoteId } from '../../lib/ids.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { isEstimate } from '../estimate/isEstimate.ts'
import type { Quantity } from '../estimate/quantities.ts'
import { isDay, isPlainId, isTime } from '../fields.ts'
import { issueCodes, shortValue, type IssueCode, type PlanIssue } from '../issue.ts'
import { journeyId, type Journey } from '../journey/journey.ts'
import { journeyQuantities } from '../journey/journeyNumbers.ts'
import { isWorth } from '../journey/worth.ts'
import { recordLimits } from '../limits.ts'
import { getNote, getSegment } from '../note/getNote.ts'
import { misplacedFields } from '../note/misplacedFields.ts'
import { isCustomerCount } from '../note/normalizeNote.ts'
import type { Note } from '../note/note.ts'
import { isCostRange } from '../relationship/costRange.ts'
import { relationshipId, type Relationship } from '../relationship/relationship.ts'
import type { Tactic } from '../tactic/tactic.ts'
import { tacticQuantities } from '../tactic/tacticNumbers.ts'
import { isTacticKind } from '../tactic/tacticSchema.ts'
import type { Plan, PlanRecord } from './plan.ts'
import { isTarget, pointersOf, type TrialRecord } from './pointers.ts'
import { trialSchemas } from './trialSchemas.ts'
import { isIteration } from './updateMeta.ts'

type Report = (record: string | null, code: IssueCode, field: string, value?: unknown) => void

/**
 * Every broken promise of a plan in memory; empty after every operation. No reference to nothing, ids
 * and order keys valid, a cell named by its pair, fields only where they belong, texts and numbers
 * within the limits. That ids are unique is the record set's nature; that an id is its key is checked.
 */
export function checkPlan(plan: Plan): readonly PlanIssue[] {
  const issues: PlanIssue[] = []
  const report: Report = (record, code, field, value) => {
    issues.push({ code, record, field, place: null, line: null, value: shortValue(value) })
  }
  checkHead(plan, report)
  let size = 0
  plan.records.buckets.forEach((bucket) => {
    for (const [key, record] of bucket) if (key !== record.id) report(record.id, 'id_mismatch', 'id', key)
  })
  for (const record of eachRecord(plan.records)) {
    size += 1
    checkRecord(plan, record, report)
  }
  if (size !== plan.records.size) report(null, 'bad_number', 'records', plan.records.size)
  if (size > recordLimits.records) report(null, 'too_many_entries', 'records', size)
  return issues
}

function checkRecord(plan: Plan, record: PlanRecord, report: Report): void {
  switch (record.type) {
    case 'note':
      return checkNote(plan, record, report)
    case 'relationship':
      return checkCell(plan, record, report)
    case 'journey':
      return checkJourney(plan, record, report)
    case 'tactic':
      return checkTactic(plan, record, report)
    default:
      return checkTrial(plan, record, report)
  }
}

function checkHead({ planId, meta, trail }: Plan, report: Report): void {
  if (!isPlainId(planId)) report(null, 'bad_id', 'planId', planId)
  if (!isIteration(meta.iteration)) report(null, 'bad_number', 'meta.iteration', meta.iteration)
  for (const field of ['name', 'designedFor', 'designedBy'] as const) {
    checkText(null, `meta.${field}`, meta[field], recordLimits.name, report)
  }
  checkText(null, 'meta.footer', meta.footer, recordLimits.title, report)
  if (!Number.isSafeInteger(trail.rev) || trail.rev < 0) report(null, 'bad_number', 'rev', trail.rev)
  if (!isTime(trail.createdAt)) report(null, 'bad_time', 'createdAt', trail.createdAt)
  if (!isTime(trail.updatedAt)) report(null, 'bad_time', 'updatedAt', trail.updatedAt)
  if (trail.ancestors.length > recordLimits.ancestors) {
    report(null, 'too_many_entries', 'ancestors', trail.ancestors.length)
  }
  const entries = new Set<string>()
  for (const entry of trail.journal) {
    if (entries.has(entry.id)) report(null, 'duplicate_id', 'journal', entry.id)
    entries.add(entry.id)
  }
}

function checkNote(plan: Plan, note: Note, report: Report): void {
  if (!isPlainId(note.id)) report(note.id, 'bad_id', 'id', note.id)
  if (!isOrderKey(note.order)) report(note.id, 'bad_order', 'order', note.order)
  checkText(note.id, 'title', note.title, recordLimits.title, report)
  checkText(note.id, 'details', note.details, recordLimits.text, report)
  if (!isCustomerCount(note.customers)) report(note.id, 'bad_number', 'customers', note.customers)
  for (const { code, field } of misplacedFields(note)) report(note.id, code, field, note[field])
  checkReferences(plan, note.id, 'links', note.links, report)
  if (note.links.includes(note.id)) report(note.id, 'self_link', 'links', note.id)
  checkReferences(plan, note.id, 'segments', note.segments, report)
  note.segments.forEach((id) => {
    if (getNote(plan, id) && !getSegment(plan, id)) report(note.id, 'not_a_segment', 'segments', id)
  })
}

function checkCell(plan: Plan, cell: Relationship, report: Report): void {
  if (cell.id !== relationshipId(cell.segment, cell.category)) report(cell.id, 'id_mismatch', 'id', cell.id)
  checkEnd(plan, cell, 'segment', cell.segment, report)
  checkText(cell.id, 'title', cell.title, recordLimits.title, report)
  checkText(cell.id, 'notes', cell.notes, recordLimits.text, report)
  if (!isCostRange(cell.establishedCost)) report(cell.id, 'bad_cost', 'establishedCost')
  if (!isCostRange(cell.expectedCost)) report(cell.id, 'bad_cost', 'expectedCost')
  if (new Set(cell.motivations).size !== cell.motivations.length) {
    report(cell.id, 'duplicate_reference', 'motivations')
  }
  checkReferences(plan, cell.id, 'leansOn', cell.leansOn, report)
}

function checkJourney(plan: Plan, journey: Journey, report: Report): void {
  const { id, segment, channel, start, numbers, worth } = journey
  if (id !== journeyId(segment, channel)) report(id, 'id_mismatch', 'id', id)
  checkEnd(plan, journey, 'segment', segment, report)
  checkEnd(plan, journey, 'channel', channel, report)
  if (start !== null && !isDay(start)) report(id, 'bad_date', 'start', start)
  if (!isWorth(worth)) report(id, 'bad_range', 'worth')
  checkText(id, 'notes', journey.notes, recordLimits.text, report)
  checkNumbers(id, numbers, journeyQuantities, report)
}

function checkTactic(plan: Plan, tactic: Tactic, report: Report): void {
  const { id, journey, order, kind } = tactic
  if (!isPlainId(id)) report(id, 'bad_id', 'id', id)
  if (!isOrderKey(order)) report(id, 'bad_order', 'order', order)
  if (getRecord(plan.records, journey)?.type !== 'journey') {
    report(id, 'dangling_reference', 'journey', journey)
  }
  if (kind !== null && !isTacticKind(kind)) report(id, 'bad_value', 'kind', kind)
  checkText(id, 'name', tactic.name, recordLimits.title, report)
  checkText(id, 'owner', tactic.owner, recordLimits.name, report)
  checkText(id, 'notes', tactic.notes, recordLimits.text, report)
  checkNumbers(id, tactic.numbers, tacticQuantities, report)
  checkReferences(plan, id, 'links', tactic.links, report)
}

/** The schema holds what one record promises by itself; here is what only the whole plan can tell. */
function checkTrial(plan: Plan, record: TrialRecord, report: Report): void {
  const parsed = trialSchemas[record.type].safeParse(record)
  for (const { message, path } of parsed.error?.issues ?? []) {
    const code = issueCodes.find((each) => each === message) ?? 'bad_value'
    report(record.id, code, path.map(String).join('.'))
  }
  for (const { field, id, to } of pointersOf(record)) {
    if (id === record.id) report(record.id, 'self_link', field, id)
    else if (!isTarget(getRecord(plan.records, id), to)) report(record.id, 'dangling_reference', field, id)
  }
}

function checkNumbers(
  record: string,
  numbers: Readonly<Record<string, Estimate>>,
  table: Readonly<Record<string, Quantity>>,
  report: Report,
): void {
  for (const [name, quantity] of Object.entries(table)) {
    const estimate = numbers[name]
    if (estimate && !isEstimate(quantity, estimate)) report(record, 'bad_range', `numbers.${name}`)
  }
}

function checkEnd(
  plan: Plan,
  { id }: PlanRecord,
  field: 'segment' | 'channel',
  end: NoteId,
  report: Report,
): void {
  const note = getNote(plan, end)
  if (note === null) report(id, 'dangling_reference', field, end)
  else if (note.block !== (field === 'segment' ? 'customer_segments' : 'channels')) {
    report(id, `not_a_${field}`, field, end)
  }
}

function checkReferences(
  plan: Plan,
  record: string,
  field: string,
  ids: readonly NoteId[],
  report: Report,
): void {
  if (ids.length > recordLimits.references) report(record, 'too_many_entries', field, ids.length)
  const seen = new Set<NoteId>()
  ids.forEach((id, index) => {
    const place = `${field}[${index}]`
    if (getNote(plan, id) === null) report(record, 'dangling_reference', place, id)
    if (seen.has(id)) report(record, 'duplicate_reference', place, id)
    seen.add(id)
  })
}

function checkText(record: string | null, field: string, text: string, limit: number, report: Report): void {
  if (text.length > limit) report(record, 'too_long', field, text)
  if (!isWellFormedText(text)) report(record, 'bad_text', field)
}
