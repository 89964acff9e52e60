import { expect } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { parsePlan, type ParsedPlan } from '#shared/file/parsePlan.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildSmallPlan } from './builders.ts'

export type Data = Record<string, unknown> & {
  records: Record<string, unknown>[]
  meta: Record<string, unknown>
}

/** Plain data of the small plan, changed by hand. */
export function dataOf(change: (data: Data) => void = () => {}, plan: Plan = buildSmallPlan()): Data {
  const data = JSON.parse(formatPlan(plan)) as Data
  change(data)
  return data
}

export function recordIn(data: Data, id: string): Record<string, unknown> {
  const found = data.records.find((record) => record['id'] === id)
  if (!found) throw new Error(`no record ${id}`)
  return found
}

export function refusal(data: unknown): PlanFileError {
  const parsed = parsePlan(data, 'refuse')
  if (parsed.ok) throw new Error('was not refused')
  return parsed.error
}

export function accepted(data: unknown, policy: 'refuse' | 'rescue' = 'refuse'): ParsedPlan {
  const parsed = parsePlan(data, policy)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  expect(checkPlan(parsed.value.plan)).toEqual([])
  return parsed.value
}

export const journalEntry = { id: 'plan', at: '2026-01-05T08:00:00.000Z', kind: 'created', detail: {} }
