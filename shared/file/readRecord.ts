import { fail, ok, type Result } from '../lib/result.ts'
import type { z } from '../lib/zod.ts'
import { shortValue, issueCodes, type IssueCode, type PlanIssue } from '../model/issue.ts'
import type { Journey } from '../model/journey/journey.ts'
import { journeySchema } from '../model/journey/journeySchema.ts'
import type { TrialRecord } from '../model/plan/pointers.ts'
import { trialSchemas } from '../model/plan/trialSchemas.ts'
import type { Note } from '../model/note/note.ts'
import { noteSchema } from '../model/note/noteSchema.ts'
import type { PlanRecord } from '../model/plan/plan.ts'
import type { JsonValue } from '../model/plan/planMeta.ts'
import type { Relationship } from '../model/relationship/relationship.ts'
import { relationshipSchema } from '../model/relationship/relationshipSchema.ts'
import type { Tactic } from '../model/tactic/tactic.ts'
import { tacticSchema } from '../model/tactic/tacticSchema.ts'
import { recordShapes } from './recordShapes.ts'
import { journeyFields, noteFields, relationshipFields, tacticFields } from './formatPlan.ts'
import { limits } from './limits.ts'
import { findPlainDataFault } from './plainData.ts'

export interface RecordFaults {
  readonly code: 'bad_record'
  readonly issues: readonly PlanIssue[]
}

/** One record from plain data, or everything that is wrong with it. `place` is `records[12]`. */
export function readRecord(raw: unknown, place: string): Result<PlanRecord, RecordFaults> {
  const at = { record: readId(raw), place }
  if (!isObject(raw)) return fail({ code: 'bad_record', issues: [issueAt(at, 'wrong_type', [], raw)] })
  const fault = findPlainDataFault(raw)
  if (fault) return fail({ code: 'bad_record', issues: [issueAt(at, fault.code, fault.path, raw)] })
  const { type } = raw
  if (type === 'note') {
    const parsed = noteSchema.safeParse(raw)
    if (!parsed.success) return fail({ code: 'bad_record', issues: toIssues(parsed.error, at, raw) })
    return withExtra(raw, noteFields, at, (extra) => toNote(parsed.data, extra))
  }
  if (type === 'relationship') {
    const parsed = relationshipSchema.safeParse(raw)
    if (!parsed.success) return fail({ code: 'bad_record', issues: toIssues(parsed.error, at, raw) })
    return withExtra(raw, relationshipFields, at, (extra) => toRelationship(parsed.data, extra))
  }
  if (type === 'journey') {
    const parsed = journeySchema.safeParse(raw)
    if (!parsed.success) return fail({ code: 'bad_record', issues: toIssues(parsed.error, at, raw) })
    return withExtra(raw, journeyFields, at, (extra) => toJourney(parsed.data, extra))
  }
  if (type === 'tactic') {
    const parsed = tacticSchema.safeParse(raw)
    if (!parsed.success) return fail({ code: 'bad_record', issues: toIssues(parsed.error, at, raw) })
    return withExtra(raw, tacticFields, at, (extra) => toTactic(parsed.data, extra))
  }
  if (isTrialType(type)) {
    const whole = type === 'experiment' ? withWholeTerms(raw) : raw
    const parsed = trialSchemas[type].safeParse(whole)
    if (!parsed.success) return fail({ code: 'bad_record', issues: toIssues(parsed.error, at, whole) })
    return withExtra(whole, Object.keys(recordShapes[type]), at, (extra) => toTrial(whole, type, extra))
  }
  const code = type === undefined ? 'missing' : typeof type === 'string' ? 'unknown_type' : 'wrong_type'
  return fail({ code: 'bad_record', issues: [issueAt(at, code, ['type'], raw)] })
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The id as far as there is one, for naming what is wrong. */
export function readId(raw: unknown): string | null {
  return isObject(raw) && typeof raw['id'] === 'string' ? shortValue(raw['id']) : null
}

interface At {
  readonly record: string | null
  readonly place: string
}

/** What zod found, in our words, with the value that stands there. */
export function toIssues(error: z.core.$ZodError, at: At, raw: unknown): PlanIssue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    return issueAt(at, codeOf(issue, valueAt(raw, path)), path, raw)
  })
}

/** One issue of a record or, with an empty place, of the plan. */
export function issueAt(
  { record, place }: At,
  code: IssueCode,
  path: readonly (string | number)[],
  raw: unknown,
): PlanIssue {
  const field = formatPath(path)
  const joined = place !== '' && field !== '' && !field.startsWith('[') ? `${place}.${field}` : place + field
  return {
    code,
    record,
    field: field || null,
    place: joined || null,
    line: null,
    value: shortValue(valueAt(raw, path)),
  }
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): IssueCode {
  const known = issueCodes.find((code) => code === issue.message)
  if (known) return known
  if (value === undefined) return 'missing'
  return issue.code === 'invalid_type' ? 'wrong_type' : 'bad_value'
}

function valueAt(raw: unknown, path: readonly (string | number)[]): unknown {
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[step] // safe: reading a step by name
  }
  return value
}

function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

/** Fields that are not known, or null when there are too many. */
export function unknownFields(
  raw: Record<string, unknown>,
  known: readonly string[],
): Readonly<Record<string, JsonValue>> | null {
  const entries = Object.entries(raw).filter(([name]) => !known.includes(name))
  if (entries.length > limits.extraFields) return null
  return Object.fromEntries(entries) as Record<string, JsonValue> // safe: checked to be plain data
}

function withExtra(
  raw: Record<string, unknown>,
  known: readonly string[],
  at: At,
  make: (extra: Readonly<Record<string, JsonValue>>) => PlanRecord,
): Result<PlanRecord, RecordFaults> {
  const extra = unknownFields(raw, known)
  if (extra) return ok(make(extra))
  return fail({ code: 'bad_record', issues: [issueAt(at, 'too_many_entries', [], raw)] })
}

function isTrialType(type: unknown): type is TrialRecord['type'] {
  return typeof type === 'string' && Object.hasOwn(trialSchemas, type)
}

function toTrial(raw: Record<string, unknown>, type: TrialRecord['type'], extra: Note['extra']): TrialRecord {
  const known = Object.keys(recordShapes[type]).map((field) => [field, raw[field]] as const)
  // safe: just read by the schema of its type; ids it points at are looked up when the records are linked
  return { ...Object.fromEntries(known), extra } as unknown as TrialRecord
}

/**
 * An experiment whose sealed rule has every term: those that rules of before did not hold are what the
 * experiment says itself. Anything else as it came.
 */
function withWholeTerms(raw: Record<string, unknown>): Record<string, unknown> {
  const { seal, event, who, guardrails, metricsLooked } = raw
  if (!isObject(seal) || !isObject(seal['terms'])) return raw
  const own = { event, who, guardrails: withoutCounts(guardrails), metricsLooked }
  return { ...raw, seal: { ...seal, terms: { ...own, ...seal['terms'] } } }
}

function withoutCounts(guardrails: unknown): unknown {
  if (!Array.isArray(guardrails)) return guardrails
  return guardrails.map((each: unknown) => {
    if (!isObject(each)) return each
    const { id, name, betterWhen } = each
    return { id, name, betterWhen }
  })
}

// Written out, so that schema and type cannot drift apart and every record has one shape.
function toNote(from: z.infer<typeof noteSchema>, extra: Note['extra']): Note {
  const { id, type, block, order, title, details, evidence } = from
  const { segments, links, mark, customers, matters, channelKind } = from
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
    extra,
  }
}

function toRelationship(from: z.infer<typeof relationshipSchema>, extra: Note['extra']): Relationship {
  const { type, segment, category, expected, established, title, motivations } = from
  const { establishedCost, expectedCost, leansOn, evidence, notes } = from
  return {
    id: from.id as Relationship['id'], // safe: compared with its pair when the records are linked
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
    extra,
  }
}

function toJourney(from: z.infer<typeof journeySchema>, extra: Note['extra']): Journey {
  const { type, segment, channel, period, start, numbers, worth, countsConsent, notes } = from
  const id = from.id as Journey['id'] // safe: compared with its pair when the records are linked
  return { id, type, segment, channel, period, start, numbers, worth, countsConsent, notes, extra }
}

function toTactic(from: z.infer<typeof tacticSchema>, extra: Note['extra']): Tactic {
  const { id, type, stage, order, kind, name, medium, status, owner, numbers, links, notes } = from
  const journey = from.journey as Tactic['journey'] // safe: looked up when the records are linked
  return { id, type, journey, stage, order, kind, name, medium, status, owner, numbers, links, notes, extra }
}
