import { standsThere } from '../../document/order.ts'
import type { TacticId } from '../../lib/ids.ts'
import { getJourney } from '../journey/getJourney.ts'
import type { Plan } from '../plan/plan.ts'
import { getTactic, tacticIdsOn } from './getTactic.ts'
import { placeTactics, type TacticTarget } from './placeTactics.ts'

/**
 * Moves tactics in the given sequence within a stage, to another one, or to another journey. The very same
 * plan when they stand there already or the journey is none; their numbers stay, what does not speak on the
 * new stage is silent.
 */
export function moveTactics(plan: Plan, ids: readonly TacticId[], target: TacticTarget): Plan {
  const tactics = [...new Set(ids)].map((id) => getTactic(plan, id)).filter((tactic) => tactic !== null)
  if (tactics.length === 0 || getJourney(plan, target.journey) === null) return plan
  const all = tacticIdsOn(plan, target.journey, target.stage)
  const before = target.before !== null && all.includes(target.before) ? target.before : null
  const moving = tactics.map(({ id }) => id)
  if (standsThere(all, moving, before)) return plan
  return placeTactics(plan, tactics, { ...target, before })
}
