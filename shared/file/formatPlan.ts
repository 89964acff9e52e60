import { compareOrder } from '../document/order.ts'
import { eachRecord } from '../document/records.ts'
import type { Estimate } from '../model/estimate/estimate.ts'
import type { Journey, Worth } from '../model/journey/journey.ts'
import { journeyQuantities } from '../model/journey/journeyNumbers.ts'
import { stages } from '../model/journey/stages.ts'
import { blocks, type Note } from '../model/note/note.ts'
import { categories, type CostRange, type Relationship } from '../model/relationship/relationship.ts'
import type { Plan, PlanRecord } from '../model/plan/plan.ts'
import type { Tactic } from '../model/tactic/tactic.ts'
import { tacticQuantities } from '../model/tactic/tacticNumbers.ts'
import { isTrialRecord, type TrialRecord } from '../model/plan/pointers.ts'
import { inShape, recordShapes } from './recordShapes.ts'

/** Raised by one when an older app could not read what a newer one writes. */
export const formatVersion = 3

type JsonObject = Record<string, unknown>

/** Everything of a plan but its records, as its file and its row in the store say it. */
export function formatHead({ planId, meta, trail, extra }: Plan): JsonObject {
  return {
    format: 'relasi',
    formatVersion,
    planId,
    rev: trail.rev,
    createdAt: trail.createdAt,
    updatedAt: trail.updatedAt,
    revision: trail.revision,
    revisionRev: trail.revisionRev,
    ancestors: trail.ancestors,
    meta: formatMeta(meta),
    journal: trail.journal.map(({ id, at, kind, detail, ...rest }) => ({ id, at, kind, detail, ...rest })),
    ...unknownFields(extra, headFields),
  }
}

/** One record, its unknown fields flat after the known ones. */
export function formatRecord(record: PlanRecord): JsonObject {
  const known = formatKnown(record)
  const { extra } = record
  return hasFields(extra) ? { ...known, ...unknownFields(extra, Object.keys(known)) } : known
}

function formatKnown(record: PlanRecord): JsonObject {
  switch (record.type) {
    case 'note':
      return formatNote(record)
    case 'relationship':
      return formatRelationship(record)
    case 'journey':
      return formatJourney(record)
    case 'tactic':
      return formatTactic(record)
    default: {
      const { extra: _extra, ...known } = record
      return inShape(known, recordShapes[record.type])
    }
  }
}

/** The whole plan as plain data: notes in block and order, cells by category, journeys, tactics as they stand, funnels and what hangs on them. */
export function formatPlanData(plan: Plan): JsonObject {
  return { ...formatHead(plan), records: sortedRecords(plan).map(formatRecord) }
}

/** The text of a `.relasi` file: the same plan gives the same text, byte for byte. */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify(formatPlanData(plan), null, 2)}\n`
}

export const headFields = [
  'format',
  'formatVersion',
  'planId',
  'rev',
  'createdAt',
  'updatedAt',
  'revision',
  'revisionRev',
  'ancestors',
  'meta',
  'journal',
  'records',
] as const

export const metaFields = [
  'name',
  'designedFor',
  'designedBy',
  'iteration',
  'currency',
  'period',
  'footer',
  'simple',
  'hiddenScreens',
  'transactional',
  'ranking',
] as const

export const noteFields = [
  'id',
  'type',
  'block',
  'order',
  'title',
  'details',
  'evidence',
  'segments',
  'links',
  'mark',
  'customers',
  'matters',
  'channelKind',
] as const

export const relationshipFields = [
  'id',
  'type',
  'segment',
  'category',
  'expected',
  'established',
  'title',
  'motivations',
  'establishedCost',
  'expectedCost',
  'leansOn',
  'evidence',
  'notes',
] as const

export const journeyFields = [
  'id',
  'type',
  'segment',
  'channel',
  'period',
  'start',
  'numbers',
  'worth',
  'countsConsent',
  'notes',
] as const

export const tacticFields = [
  'id',
  'type',
  'journey',
  'stage',
  'order',
  'kind',
  'name',
  'medium',
  'status',
  'owner',
  'numbers',
  'links',
  'notes',
] as const

// Written out: the sequence of names in the file does not depend on who made the object.
function formatNote(note: Note): Record<(typeof noteFields)[number], unknown> {
  const { id, type, block, order, title, details, evidence } = note
  const { segments, links, mark, customers, matters, channelKind } = note
  return {
    id,
    type,
    block,
    order,
    title,
    details,
    evidence,
    segments,
    links,
    mark,
    customers,
    matters,
    channelKind,
  }
}

function formatRelationship(cell: Relationship): Record<(typeof relationshipFields)[number], unknown> {
  const { id, type, segment, category, expected, established, title, motivations } = cell
  const establishedCost = formatCost(cell.establishedCost)
  const expectedCost = formatCost(cell.expectedCost)
  const { leansOn, evidence, notes } = cell
  return {
    id,
    type,
    segment,
    category,
    expected,
    established,
    title,
    motivations,
    establishedCost,
    expectedCost,
    leansOn,
    evidence,
    notes,
  }
}

function formatJourney(journey: Journey): Record<(typeof journeyFields)[number], unknown> {
  const { id, type, segment, channel, period, start, countsConsent, notes } = journey
  const numbers = formatNumbers(journey.numbers, journeyQuantities)
  return {
    id,
    type,
    segment,
    channel,
    period,
    start,
    numbers,
    worth: formatWorth(journey.worth),
    countsConsent,
    notes,
  }
}

function formatTactic(tactic: Tactic): Record<(typeof tacticFields)[number], unknown> {
  const { id, type, journey, stage, order, kind, name, medium, status, owner, links, notes } = tactic
  const numbers = formatNumbers(tactic.numbers, tacticQuantities)
  return { id, type, journey, stage, order, kind, name, medium, status, owner, numbers, links, notes }
}

function formatNumbers(numbers: Readonly<Record<string, Estimate>>, table: JsonObject): JsonObject {
  const known = Object.keys(table).flatMap((name) => {
    const estimate = numbers[name]
    return estimate === undefined ? [] : [[name, formatEstimate(estimate)] as const]
  })
  return { ...Object.fromEntries(known), ...unknownFields(numbers, Object.keys(table)) }
}

function formatEstimate({ likely, low, high, source, strength, ...rest }: Estimate): JsonObject {
  return { likely, low, high, source, strength, ...rest }
}

function formatWorth({ variant, horizonMonths, discountPerYear, observed, ...rest }: Worth): JsonObject {
  return { variant, horizonMonths, discountPerYear, observed, ...rest }
}

function formatCost(cost: CostRange | null): JsonObject | null {
  if (cost === null) return null
  const { lowMinor, likelyMinor, highMinor, ...rest } = cost
  return { lowMinor, likelyMinor, highMinor, ...rest }
}

function formatMeta({ extra, ...meta }: Plan['meta']): JsonObject {
  const known = Object.fromEntries(metaFields.map((key) => [key, meta[key]]))
  const { code, exponent, ...rest } = meta.currency
  return { ...known, currency: { code, exponent, ...rest }, ...unknownFields(extra, metaFields) }
}

function hasFields(extra: Readonly<JsonObject>): boolean {
  return Object.keys(extra).length > 0
}

// In the order they came: whoever reads and writes the file again leaves it as it was.
function unknownFields(extra: Readonly<JsonObject>, known: readonly string[]): JsonObject {
  const names = Object.keys(extra).filter((name) => !known.includes(name))
  return Object.fromEntries(names.map((name) => [name, extra[name]]))
}

function sortedRecords(plan: Plan): PlanRecord[] {
  const notes = new Map<string, Note[]>(blocks.map((block) => [block, []]))
  const cells = new Map<string, Relationship[]>(categories.map((category) => [category, []]))
  const journeys: Journey[] = []
  const tactics: Tactic[] = []
  const trials: TrialRecord[] = []
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'note') notes.get(record.block)?.push(record)
    else if (record.type === 'relationship') cells.get(record.category)?.push(record)
    else if (record.type === 'journey') journeys.push(record)
    else if (record.type === 'tactic') tactics.push(record)
    else if (isTrialRecord(record)) trials.push(record)
  }
  return [
    ...[...notes.values()].flatMap((list) => list.sort(compareOrder)),
    ...[...cells.values()].flatMap((list) => list.sort(byId)),
    ...journeys.sort(byId),
    ...tactics.sort(byPlace),
    ...trials.sort(byKind),
  ]
}

const kinds = Object.keys(recordShapes)

/** Funnels, then stages, experiments and sketch notes, each by id. */
function byKind(a: TrialRecord, b: TrialRecord): number {
  return kinds.indexOf(a.type) - kinds.indexOf(b.type) || byId(a, b)
}

const byId = (a: PlanRecord, b: PlanRecord) => (a.id < b.id ? -1 : 1)

function byPlace(a: Tactic, b: Tactic): number {
  if (a.journey !== b.journey) return a.journey < b.journey ? -1 : 1
  return stages.indexOf(a.stage) - stages.indexOf(b.stage) || compareOrder(a, b)
}
