import type { Plan } from './plan.ts'
import { updateMeta } from './updateMeta.ts'

/** Takes a screen out of sight, or shows it again; what stands on it is never touched. */
export function hideScreen(plan: Plan, screen: string, isHidden: boolean): Plan {
  const others = plan.meta.hiddenScreens.filter((each) => each !== screen)
  return updateMeta(plan, { hiddenScreens: isHidden ? [...others, screen] : others })
}
