import { fitText } from '../../lib/fitText.ts'
import { isWhole } from '../../lib/isWhole.ts'
import { recordLimits } from '../limits.ts'
import type { Plan } from './plan.ts'
import type { PlanMeta } from './planMeta.ts'

export type MetaPatch = Partial<Omit<PlanMeta, 'extra'>>

/** Changes fields of the plan itself; the very same plan when nothing changes. */
export function updateMeta(plan: Plan, patch: MetaPatch): Plan {
  const merged = { ...plan.meta, ...patch }
  const meta: PlanMeta = {
    ...merged,
    name: fitText(merged.name, recordLimits.name),
    designedFor: fitText(merged.designedFor, recordLimits.name),
    designedBy: fitText(merged.designedBy, recordLimits.name),
    footer: fitText(merged.footer, recordLimits.title),
    hiddenScreens: patch.hiddenScreens ? sortedNames(patch.hiddenScreens) : plan.meta.hiddenScreens,
    iteration: isIteration(merged.iteration) ? merged.iteration : plan.meta.iteration,
  }
  return sameMeta(plan.meta, meta) ? plan : { ...plan, meta }
}

/** Each name once and in one sequence, so that the same choice is the same plan. */
function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort().slice(0, recordLimits.hiddenScreens)
}

/** True for whole numbers from 1 to 9999. */
export function isIteration(value: number): boolean {
  return isWhole(value, 1, 9999)
}

function sameMeta(a: PlanMeta, b: PlanMeta): boolean {
  return (
    a.name === b.name &&
    a.designedFor === b.designedFor &&
    a.designedBy === b.designedBy &&
    a.iteration === b.iteration &&
    a.currency.code === b.currency.code &&
    a.currency.exponent === b.currency.exponent &&
    a.period === b.period &&
    a.footer === b.footer &&
    a.simple === b.simple &&
    a.transactional === b.transactional &&
    a.ranking === b.ranking &&
    a.hiddenScreens.join() === b.hiddenScreens.join()
  )
}
