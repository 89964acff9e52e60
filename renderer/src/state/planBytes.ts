import { formatPlan } from '#shared/file/formatPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

const encoder = new TextEncoder()

/** The plan as the bytes of a `.relasi` file. */
export function planBytes(plan: Plan): Uint8Array {
  return encoder.encode(formatPlan(plan))
}
