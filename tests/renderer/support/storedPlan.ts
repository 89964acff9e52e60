import { formatPlanData } from '#shared/file/formatPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'

type Raw = { records: { id: string }[] }

const byId = (raw: Raw) => ({ ...raw, records: raw.records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })

/** What the rows say of a plan, read past our own code. */
export async function storedPlan(database: PlanDatabase, planId: string): Promise<unknown> {
  const row = await database.plans.get(planId)
  const rows = (await database.records.toArray()).filter((record) => record.planId === planId)
  if (!row) return null
  return byId({ ...(row.head as object), records: rows.map(({ data }) => data as { id: string }) })
}

/** What the rows have to say when this plan is stored. */
export function expectedRows(plan: Plan): unknown {
  return byId(formatPlanData(plan) as Raw)
}
