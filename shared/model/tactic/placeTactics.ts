import { placeInOrder } from '../../document/order.ts'
import { changeRecords } from '../../document/records.ts'
import type { JourneyId, TacticId } from '../../lib/ids.ts'
import { kindOf } from '../journey/getJourney.ts'
import type { Stage } from '../journey/stages.ts'
import type { Plan } from '../plan/plan.ts'
import { getTactic, standsOn, tacticIdsOn } from './getTactic.ts'
import type { Tactic } from './tactic.ts'

export interface TacticTarget {
  readonly journey: JourneyId
  readonly stage: Stage
  /** The tactic to stand before; null for the end of the stage. */
  readonly before: TacticId | null
}

/**
 * Puts tactics (new or from anywhere in the plan) on a stage in the given sequence. One that stands there
 * already keeps the stage it names, so that nothing is lost when the channel changes its kind again.
 */
export function placeTactics(
  plan: Plan,
  tactics: readonly Tactic[],
  { journey, stage, before }: TacticTarget,
): Plan {
  const kind = kindOf(plan, journey)
  const goal = standsOn({ stage }, kind)
  const there = tactics.map((tactic): Tactic => {
    if (tactic.journey !== journey) return { ...tactic, journey, stage: goal }
    return standsOn(tactic, kind) === goal ? tactic : { ...tactic, stage: goal }
  })
  const read = (id: TacticId) => getTactic(plan, id)
  const put = placeInOrder<Tactic>(tacticIdsOn(plan, journey, goal), read, there, before)
  const records = changeRecords(plan.records, { put })
  return records === plan.records ? plan : { ...plan, records }
}
