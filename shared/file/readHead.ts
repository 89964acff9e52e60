import { fail, ok, type Result } from '../lib/result.ts'
import type { z } from '../lib/zod.ts'
import type { PlanIssue } from '../model/issue.ts'
import { defaultMeta } from '../model/plan/createPlan.ts'
import type { JournalEntry, Plan } from '../model/plan/plan.ts'
import type { PlanMeta } from '../model/plan/planMeta.ts'
import { headSchema } from '../model/plan/planSchema.ts'
import { headFields, metaFields } from './formatPlan.ts'
import { findPlainDataFault } from './plainData.ts'
import { isObject, issueAt, toIssues, unknownFields } from './readRecord.ts'

type Head = Pick<Plan, 'planId' | 'meta' | 'trail' | 'extra'>

export interface HeadFaults {
  readonly code: 'bad_head'
  readonly issues: readonly PlanIssue[]
}

const atPlan = { record: null, place: '' }

/** Everything of a plan but its records from plain data, or everything that is wrong with it. */
export function readHead(raw: Record<string, unknown>): Result<Head, HeadFaults> {
  const fault = findPlainDataFault(raw)
  if (fault) return fail({ code: 'bad_head', issues: [issueAt(atPlan, fault.code, fault.path, raw)] })
  const parsed = headSchema.safeParse(raw)
  if (!parsed.success) return fail({ code: 'bad_head', issues: toIssues(parsed.error, atPlan, raw) })
  const extra = unknownFields(raw, headFields)
  const metaExtra = unknownFields(parsed.data.meta, metaFields)
  if (extra === null)
    return fail({ code: 'bad_head', issues: [issueAt(atPlan, 'too_many_entries', [], raw)] })
  if (metaExtra === null)
    return fail({ code: 'bad_head', issues: [issueAt(atPlan, 'too_many_entries', ['meta'], raw)] })
  const issues = journalFaults(parsed.data.journal, raw)
  if (issues.length > 0) return fail({ code: 'bad_head', issues })
  return ok(toHead(parsed.data, extra, metaExtra))
}

/** However long: what no undo takes back must never be what keeps a plan from opening. */
function journalFaults(
  journal: readonly { readonly id: string }[],
  raw: Record<string, unknown>,
): PlanIssue[] {
  const seen = new Set<string>()
  return journal.flatMap(({ id }, index) => {
    if (seen.has(id)) return [issueAt(atPlan, 'duplicate_id', ['journal', index, 'id'], raw)]
    seen.add(id)
    return []
  })
}

/**
 * The head with every bad field replaced by what a new plan has and bad journal entries left out, for
 * our own rows; null when not even the plan's id can be read.
 */
export function mendHead(
  raw: Record<string, unknown>,
): { readonly head: Head; readonly issues: readonly PlanIssue[] } | null {
  const meta = isObject(raw['meta']) ? raw['meta'] : {}
  const journal = Array.isArray(raw['journal']) ? raw['journal'] : []
  const base = { planId: raw['planId'], ...newTrail }
  let mended: Record<string, unknown> = { ...base, ...raw, meta: { ...defaultsOfMeta, ...meta }, journal }
  const issues: PlanIssue[] = []
  // Each round mends one level of faults; a few rounds mend all that can be.
  for (let round = 0; round < 4; round += 1) {
    const read = readHead(mended)
    if (read.ok) return { head: read.value, issues }
    issues.push(...read.error.issues)
    mended = withoutFaults(mended, read.error.issues)
  }
  return null
}

const newTrail = {
  rev: 1,
  createdAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
  revision: null,
  revisionRev: null,
  ancestors: [],
}

const defaultsOfMeta = Object.fromEntries(metaFields.map((field) => [field, defaultMeta[field]]))

function withoutFaults(raw: Record<string, unknown>, issues: readonly PlanIssue[]): Record<string, unknown> {
  const next: Record<string, unknown> = { ...raw }
  const meta: Record<string, unknown> = isObject(raw['meta']) ? { ...raw['meta'] } : {}
  const badEntries = new Set<number>()
  for (const { field } of issues) {
    const [, top = '', inner = ''] = /^(\w+)(?:[.[](\w+))?/.exec(field ?? '') ?? []
    if (top === 'meta') mendField(meta, inner, defaultsOfMeta)
    else if (top === 'journal' && inner !== '') badEntries.add(Number(inner))
    else mendField(next, top, newTrail)
  }
  const journal = Array.isArray(next['journal']) ? next['journal'] : []
  return { ...next, meta, journal: journal.filter((_, index) => !badEntries.has(index)) }
}

/** A known field gets its default, an unknown one goes. */
function mendField(target: Record<string, unknown>, field: string, defaults: Record<string, unknown>): void {
  if (Object.hasOwn(defaults, field)) target[field] = defaults[field]
  else if (field !== 'planId') Reflect.deleteProperty(target, field)
}

function toHead(from: z.infer<typeof headSchema>, extra: Plan['extra'], metaExtra: PlanMeta['extra']): Head {
  const { name, designedFor, designedBy, iteration, currency, period, footer } = from.meta
  const { simple, hiddenScreens, transactional, ranking } = from.meta
  const { rev, createdAt, updatedAt, revision, revisionRev, ancestors } = from
  const journal = from.journal as readonly JournalEntry[] // safe: its detail was checked to be plain data
  return {
    planId: from.planId,
    meta: {
      name,
      designedFor,
      designedBy,
      iteration,
      currency,
      period,
      footer,
      simple,
      hiddenScreens,
      transactional,
      ranking,
      extra: metaExtra,
    },
    trail: { rev, createdAt, updatedAt, revision, revisionRev, ancestors, journal },
    extra,
  }
}
