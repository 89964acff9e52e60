import { compareOrder } from '../document/order.ts'
import { eachRecord } from '../document/records.ts'
import { blocks, type Note } from '../model/note/note.ts'
import { categories, type CostRange, type Relationship } from '../model/relationship/relationship.ts'
import type { Plan, PlanRecord } from '../model/plan/plan.ts'

/** Raised by one when an older app could not read what a newer one writes. */
export const formatVersion = 1

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
  const known = record.type === 'note' ? formatNote(record) : formatRelationship(record)
  const { extra } = record
  return hasFields(extra) ? { ...known, ...unknownFields(extra, Object.keys(known)) } : known
}

/** The whole plan as plain data, records in block and order, then cells in category order. */
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
  for (const record of eachRecord(plan.records)) {
    if (record.type === 'note') notes.get(record.block)?.push(record)
    else cells.get(record.category)?.push(record)
  }
  const byId = (a: Relationship, b: Relationship) => (a.id < b.id ? -1 : 1)
  return [
    ...[...notes.values()].flatMap((list) => list.sort(compareOrder)),
    ...[...cells.values()].flatMap((list) => list.sort(byId)),
  ]
}
