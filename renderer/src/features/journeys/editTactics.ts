import { deedTitle } from '#shared/catalog/deedTitle.ts'
import type { JourneyId, RecordId, TacticId } from '#shared/lib/ids.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { addTactic, type NewTactic } from '#shared/model/tactic/addTactic.ts'
import { copyTactics, inJourneyOrder } from '#shared/model/tactic/copyTactics.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { moveTactics } from '#shared/model/tactic/moveTactics.ts'
import type { TacticTarget } from '#shared/model/tactic/placeTactics.ts'
import { removeTactics } from '#shared/model/tactic/removeTactics.ts'
import type { Medium, TacticStatus } from '#shared/model/tactic/tactic.ts'
import type { TacticNumber } from '#shared/model/tactic/tacticNumbers.ts'
import {
  setTacticMedium,
  setTacticNumber,
  setTacticStatus,
  updateTactic,
  type TacticPatch,
} from '#shared/model/tactic/updateTactic.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { Label } from '#renderer/state/label.ts'
import { makeRoom } from '#renderer/state/makeRoom.ts'
import { namesOf } from './editJourneys.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** The tactics of a choice as they stand on their stages. */
export function chosenTactics(plan: Plan, chosen: readonly RecordId[]): readonly TacticId[] {
  return inJourneyOrder(plan, chosen)
}

/** “move “Ads”” or “move 3 tactics”. */
function nameDeed(plan: Plan, ids: readonly TacticId[], one: Label['key'], many: Label['key']): Label {
  const [first] = ids
  const single = ids.length === 1 && first !== undefined ? getTactic(plan, first) : null
  return single
    ? { key: one, values: { name: deedTitle(single.name) } }
    : { key: many, values: { tactics: ids.length } }
}

/** Places a tactic of the catalogue or one's own, chooses it and says so. */
export function placeTactic(
  desk: Desk,
  tactic: Omit<NewTactic, 'id'>,
  before: TacticId | null = null,
): TacticId | null {
  const { document, session } = desk
  if (!makeRoom(desk, 1)) return null
  const id = newId<TacticId>()
  const values = { name: deedTitle(tactic.name) }
  document.commit({ label: { key: 'placeTactic', values } }, (plan) =>
    addTactic(plan, { ...tactic, id }, before),
  )
  session.select([id])
  return id
}

/** One field of a tactic as one deed. */
export function changeTactic(
  { document }: Desk,
  id: TacticId,
  patch: TacticPatch,
  { key, group }: { readonly key: Label['key']; readonly group?: string },
): void {
  const tactic = getTactic(document.getState().plan, id)
  if (!tactic) return
  const label: Label = { key, values: { name: deedTitle(patch.name ?? tactic.name) } }
  document.commit({ label, ...(group !== undefined && { group }) }, (plan) => updateTactic(plan, id, patch))
}

/** One number of a tactic; what is typed in its fields is one step. */
export function changeTacticNumber(
  { document }: Desk,
  id: TacticId,
  number: TacticNumber,
  estimate: Estimate | null,
): void {
  const tactic = getTactic(document.getState().plan, id)
  if (!tactic) return
  const label: Label = { key: 'changeTacticNumber', values: { name: deedTitle(tactic.name) } }
  document.commit({ label, group: `text:${id}:${number}` }, (plan) =>
    setTacticNumber(plan, id, number, estimate),
  )
}

/** Gives tactics a status as one deed. */
export function callTactics({ document }: Desk, ids: readonly TacticId[], status: TacticStatus): void {
  const { plan } = document.getState()
  const label = nameDeed(plan, ids, `tacticStatus_${status}`, `tacticsStatus_${status}`)
  document.commit({ label }, (now) => setTacticStatus(now, ids, status))
}

/** Gives tactics a medium as one deed. */
export function setMediumOf({ document }: Desk, ids: readonly TacticId[], medium: Medium): void {
  const { plan } = document.getState()
  const label = nameDeed(plan, ids, 'changeTacticMedium', 'changeTacticsMedium')
  document.commit({ label }, (now) => setTacticMedium(now, ids, medium))
}

/** Removes tactics and offers them back. */
export function dropTactics({ document, session }: Desk, ids: readonly TacticId[]): void {
  const { plan } = document.getState()
  if (ids.length === 0) return
  const label = nameDeed(plan, ids, 'removeTactic', 'removeTactics')
  const done = nameDeed(plan, ids, 'removedTactic', 'removedTactics')
  document.commit({ label }, (now) => removeTactics(now, ids))
  session.select(session.getState().selection.filter((id) => !ids.some((gone) => gone === id)))
  session.toast({ label: done, undo: () => document.undo() })
}

/** Moves tactics to a place on a stage, also of another journey; a drag ends here. */
export function moveTacticsTo({ document }: Desk, ids: readonly TacticId[], target: TacticTarget): void {
  const { plan } = document.getState()
  const label = nameDeed(plan, ids, 'moveTactic', 'moveTactics')
  document.commit({ label }, (now) => moveTactics(now, ids, target))
}

/** Adds a copy of each to a journey: in their own beside them, chosen; in another one said. */
export function copyTacticsTo(desk: Desk, ids: readonly TacticId[], journey: JourneyId): void {
  const { document, session } = desk
  const { plan } = document.getState()
  const target = getJourney(plan, journey)
  if (!target || ids.length === 0 || !makeRoom(desk, ids.length)) return
  const copies = ids.map(() => newId<TacticId>())
  const label = nameDeed(plan, ids, 'copyTactic', 'copyTactics')
  document.commit({ label }, (now) => copyTactics(now, ids, copies, journey))
  if (ids.every((id) => getTactic(plan, id)?.journey === journey)) {
    session.select(copies)
    return
  }
  const done = nameDeed(plan, ids, 'copiedTactic', 'copiedTactics')
  const values = { ...done.values, ...namesOf(plan, target) }
  session.toast({ label: { ...done, values }, undo: () => document.undo() })
}
