import { recordLimits } from '../limits.ts'
import type { Plan } from './plan.ts'

/** True when so many more records still make a plan that its file may hold. */
export function hasRoom(plan: Pick<Plan, 'records'>, count: number): boolean {
  return plan.records.size + count <= recordLimits.records
}
