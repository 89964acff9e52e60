import { compareOrder } from '../document/order.ts'
import { eachRecord } from '../document/records.ts'
import { blocks } from '../model/note/note.ts'
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
  const { extra, ...fields } = record
  const keys: readonly string[] = record.type === 'note' ? noteFields : relationshipFields
  const known = Object.fromEntries(keys.map((key) => [key, (fields as JsonObject)[key]])) // safe: reading by name
  const costs = record.type === 'note' ? {} : formatCosts(record)
  return { ...known, ...costs, ...unknownFields(extra, keys) }
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

// Nested objects keep one sequence of names too, whoever made them.
function formatCosts({ establishedCost, expectedCost }: Relationship): JsonObject {
  return { establishedCost: formatCost(establishedCost), expectedCost: formatCost(expectedCost) }
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

// In the order they came: whoever reads and writes the file again leaves it as it was.
function unknownFields(extra: Readonly<JsonObject>, known: readonly string[]): JsonObject {
  const names = Object.keys(extra).filter((name) => !known.includes(name))
  return Object.fromEntries(names.map((name) => [name, extra[name]]))
}

function sortedRecords(plan: Plan): PlanRecord[] {
  return [...eachRecord(plan.records)].sort((a, b) => {
    if (a.type === 'note') {
      if (b.type !== 'note') return -1
      return blocks.indexOf(a.block) - blocks.indexOf(b.block) || compareOrder(a, b)
    }
    if (b.type === 'note') return 1
    return categories.indexOf(a.category) - categories.indexOf(b.category) || (a.id < b.id ? -1 : 1)
  })
}
