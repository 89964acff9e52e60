import { changeRecords } from '../../document/records.ts'
import { fitText } from '../../lib/fitText.ts'
import type { TacticId } from '../../lib/ids.ts'
import { isSameData } from '../../lib/isSameData.ts'
import type { Estimate } from '../estimate/estimate.ts'
import { setNumber } from '../estimate/setNumber.ts'
import { recordLimits } from '../limits.ts'
import { getNote } from '../note/getNote.ts'
import type { Plan } from '../plan/plan.ts'
import { getTactic } from './getTactic.ts'
import type { Medium, Tactic, TacticStatus } from './tactic.ts'
import { tacticQuantities, type TacticNumber } from './tacticNumbers.ts'

export type TacticPatch = Partial<Pick<Tactic, 'name' | 'medium' | 'status' | 'owner' | 'links' | 'notes'>>

/**
 * Changes fields of a tactic. The very same plan when it is gone or nothing changes; links to what does not
 * exist are left out.
 */
export function updateTactic(plan: Plan, id: TacticId, patch: TacticPatch): Plan {
  return changeTactics(plan, [id], (tactic) => ({ ...tactic, ...cleanPatch(plan, patch) }))
}

/** Says a number of a tactic anew, or with null no longer; see `setNumber`. */
export function setTacticNumber(
  plan: Plan,
  id: TacticId,
  number: TacticNumber,
  estimate: Estimate | null,
): Plan {
  return changeTactics(plan, [id], (tactic) => {
    const numbers = setNumber(tactic.numbers, tacticQuantities, number, estimate)
    return numbers === tactic.numbers ? tactic : { ...tactic, numbers }
  })
}

/** Gives several tactics the same status as one step. */
export function setTacticMedium(plan: Plan, ids: readonly TacticId[], medium: Medium): Plan {
  return changeTactics(plan, ids, (tactic) => ({ ...tactic, medium }))
}

export function setTacticStatus(plan: Plan, ids: readonly TacticId[], status: TacticStatus): Plan {
  return changeTactics(plan, ids, (tactic) => ({ ...tactic, status }))
}

function changeTactics(plan: Plan, ids: readonly TacticId[], change: (tactic: Tactic) => Tactic): Plan {
  const put = ids.flatMap((id) => {
    const tactic = getTactic(plan, id)
    const next = tactic && change(tactic)
    return next === null || isSameData(tactic, next) ? [] : [next]
  })
  return put.length === 0 ? plan : { ...plan, records: changeRecords(plan.records, { put }) }
}

function cleanPatch(plan: Plan, { name, owner, notes, links, ...rest }: TacticPatch): TacticPatch {
  return {
    ...rest,
    ...(name !== undefined && { name: fitText(name, recordLimits.title) }),
    ...(owner !== undefined && { owner: fitText(owner, recordLimits.name) }),
    ...(notes !== undefined && { notes: fitText(notes, recordLimits.text) }),
    ...(links && {
      links: [...new Set(links)].filter((id) => getNote(plan, id) !== null).slice(0, recordLimits.references),
    }),
  }
}
