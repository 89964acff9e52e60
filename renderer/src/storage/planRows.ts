import { formatHead, formatRecord, formatVersion } from '#shared/file/formatPlan.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { summarizePlan } from '#shared/model/plan/summarizePlan.ts'
import type { PlanRow, RecordRow } from './rows.ts'

export function planRow(plan: Plan, trashedAt: string | null): PlanRow {
  const { planId, trail } = plan
  const { rev, updatedAt } = trail
  return {
    planId,
    formatVersion,
    rev,
    updatedAt,
    trashedAt,
    summary: summarizePlan(plan),
    head: formatHead(plan),
  }
}

export function recordRow(planId: string, record: PlanRecord): RecordRow {
  return { planId, id: record.id, data: formatRecord(record) }
}

/** The rows as the file would say the plan: what `parsePlan` reads. */
export function rawPlan(row: PlanRow, records: readonly RecordRow[]): unknown {
  return { ...(row.head as object), records: records.map(({ data }) => data) } // safe: spreading anything is
}
