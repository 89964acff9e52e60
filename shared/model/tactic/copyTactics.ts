import type { JourneyId, TacticId } from '../../lib/ids.ts'
import { getJourney, kindOf } from '../journey/getJourney.ts'
import { hasRoom } from '../plan/hasRoom.ts'
import type { Plan } from '../plan/plan.ts'
import { getTactic, standsOn, tacticIdsOf, tacticIdsOn } from './getTactic.ts'
import { placeTactics } from './placeTactics.ts'

/**
 * Adds a copy of each tactic to a journey: in their own behind the last of them on its stage, in another one
 * at the end of the stage it stands on there. Figures are a month's and need no conversion. The copies follow
 * `ids`. The very same plan without that journey or when it is full: ask `hasRoom` first.
 */
export function copyTactics(
  plan: Plan,
  ids: readonly TacticId[],
  newIds: readonly TacticId[],
  journey: JourneyId,
): Plan {
  const chosen = new Set(ids)
  const copies = ids.flatMap((id, index) => {
    const tactic = getTactic(plan, id)
    const newId = newIds[index]
    if (newId === undefined) throw new Error('Every copied tactic needs a new id')
    return tactic ? [{ ...tactic, id: newId }] : []
  })
  if (getJourney(plan, journey) === null || !hasRoom(plan, copies.length)) return plan
  const kind = kindOf(plan, journey)
  const goals = [...new Set(copies.map((copy) => standsOn(copy, kind)))]
  return goals.reduce((next, stage) => {
    const there = tacticIdsOn(plan, journey, stage)
    const last = there.findLastIndex((id) => chosen.has(id))
    const before = last === -1 ? null : (there[last + 1] ?? null)
    const group = copies.filter((copy) => standsOn(copy, kind) === stage)
    return placeTactics(next, group, { journey, stage, before })
  }, plan)
}

/** The tactics of a selection as they stand, journey by journey as the ids come. */
export function inJourneyOrder(plan: Pick<Plan, 'records'>, ids: Iterable<string>): readonly TacticId[] {
  const wanted = new Set(ids)
  const journeys = new Set<JourneyId>()
  for (const id of wanted) {
    const tactic = getTactic(plan, id as TacticId) // safe: a lookup decides
    if (tactic) journeys.add(tactic.journey)
  }
  return [...journeys].flatMap((journey) => tacticIdsOf(plan, journey).filter((id) => wanted.has(id)))
}
