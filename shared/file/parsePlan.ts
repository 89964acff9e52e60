import { changeRecords, emptyRecords } from '../document/records.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { shortValue, type PlanIssue } from '../model/issue.ts'
import type { Plan, PlanRecord } from '../model/plan/plan.ts'
import { formatVersion } from './formatPlan.ts'
import { limits } from './limits.ts'
import { linkRecords, type LinkedRecords, type PlacedRecord } from './linkRecords.ts'
import { issueLimit, planFileError, type PlanFileError } from './planFileError.ts'
import { mendHead, readHead } from './readHead.ts'
import { isObject, readId, readRecord } from './readRecord.ts'
import { upgrade, upgradeSteps, type UpgradeSteps } from './upgrade.ts'

/** `refuse`: foreign data is taken whole or not at all. `rescue`: of our own rows, what can be read. */
export type ParsePolicy = 'refuse' | 'rescue'

/** A record that could not be taken, as it came, and why. */
export interface SetAside {
  readonly id: string | null
  readonly data: unknown
  readonly issues: readonly PlanIssue[]
}

export interface ParseReport {
  /** Format version the data had, when it was older than ours. */
  readonly upgradedFrom: number | null
  /** What was left out because it led nowhere or stood where it means nothing. */
  readonly dropped: readonly PlanIssue[]
  /** Only with `rescue`. */
  readonly setAside: readonly SetAside[]
}

export interface ParsedPlan {
  readonly plan: Plan
  readonly report: ParseReport
}

export interface ParseOptions {
  /** Only tests bring a format of their own. */
  readonly version?: number
  readonly steps?: UpgradeSteps
}

type Parsed = Result<ParsedPlan, PlanFileError>

/**
 * The one door for plans: plain data of a file, of rows (`{ ...head, records }`), of the clipboard or a
 * copy becomes a plan, or nothing does and every fault is named with its record, field and place.
 */
export function parsePlan(
  data: unknown,
  policy: ParsePolicy,
  { version = formatVersion, steps = upgradeSteps }: ParseOptions = {},
): Parsed {
  if (!isObject(data) || data['format'] !== 'relasi') return fail(planFileError('not_relasi'))
  const from = data['formatVersion']
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return fail(planFileError('bad_version'))
  if (from > version) return fail(planFileError('newer_format', { version: from }))
  const current = upgrade(data, from, version, steps)
  if (current === null) return fail(planFileError('bad_version'))
  const { records, ...head } = current
  if (Array.isArray(records) && records.length > limits.records)
    return fail(planFileError('too_many_records'))
  const upgradedFrom = from < version ? from : null
  return policy === 'refuse' ? parseWhole(head, records, upgradedFrom) : rescue(head, records, upgradedFrom)
}

function parseWhole(head: Record<string, unknown>, records: unknown, upgradedFrom: number | null): Parsed {
  const issues: PlanIssue[] = []
  const parsedHead = readHead(head)
  if (!parsedHead.ok) issues.push(...parsedHead.error.issues)
  if (!Array.isArray(records)) issues.push(recordsFault(records))
  const { placed, bad } = readAll(Array.isArray(records) ? records : [])
  for (const each of bad) issues.push(...each.issues)
  const linked = linkRecords(placed, { unread: idsOf(bad), mend: false })
  for (const each of linked.refused) issues.push(...each.issues)
  if (!parsedHead.ok || issues.length > 0) {
    const more = Math.max(0, issues.length - issueLimit)
    return fail(planFileError('bad_plan', { issues: inFileOrder(issues).slice(0, issueLimit), more }))
  }
  const plan = { ...parsedHead.value, records: toRecordSet(linked) }
  return ok({ plan, report: { upgradedFrom, dropped: linked.dropped, setAside: [] } })
}

function rescue(head: Record<string, unknown>, records: unknown, upgradedFrom: number | null): Parsed {
  const mended = mendHead(head)
  if (mended === null) {
    const parsedHead = readHead(head)
    return fail(planFileError('bad_plan', { issues: parsedHead.ok ? [] : parsedHead.error.issues }))
  }
  const setAside: SetAside[] = []
  if (mended.issues.length > 0) setAside.push({ id: null, data: head, issues: mended.issues })
  const list: unknown[] = Array.isArray(records) ? records : []
  if (list !== records) setAside.push({ id: null, data: records, issues: [recordsFault(records)] })
  const { placed, bad } = readAll(list)
  setAside.push(...bad)
  const linked = linkRecords(placed, { unread: new Set(), mend: true })
  for (const { placed: each, issues } of linked.refused) {
    setAside.push({ id: each.record.id, data: list[indexOf(each.place)], issues })
  }
  const plan = { ...mended.head, records: toRecordSet(linked) }
  return ok({ plan, report: { upgradedFrom, dropped: linked.dropped, setAside } })
}

function readAll(records: readonly unknown[]): { placed: PlacedRecord[]; bad: SetAside[] } {
  const placed: PlacedRecord[] = []
  const bad: SetAside[] = []
  records.forEach((raw, index) => {
    const place = `records[${index}]`
    const read = readRecord(raw, place)
    if (read.ok) placed.push({ record: read.value, place })
    else bad.push({ id: readId(raw), data: raw, issues: read.error.issues })
  })
  return { placed, bad }
}

function toRecordSet(linked: LinkedRecords): Plan['records'] {
  return changeRecords(emptyRecords<PlanRecord>(), { put: linked.records })
}

function recordsFault(records: unknown): PlanIssue {
  const code = records === undefined ? 'missing' : 'wrong_type'
  return { code, record: null, field: 'records', place: 'records', line: null, value: shortValue(records) }
}

function idsOf(bad: readonly SetAside[]): Set<string> {
  return new Set(bad.map((each) => each.id).filter((id) => id !== null))
}

function inFileOrder(issues: readonly PlanIssue[]): PlanIssue[] {
  return [...issues].sort((a, b) => indexOf(a.place) - indexOf(b.place))
}

function indexOf(place: string | null): number {
  return Number(/^records\[(\d+)\]/.exec(place ?? '')?.[1] ?? -1)
}
