import type { TacticId } from '#shared/lib/ids.ts'
import type { TacticTarget } from '#shared/model/tactic/placeTactics.ts'
import { chosenTactics, moveTacticsTo } from '../editTactics.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** What moves with a card: all that are chosen when it is one of them. */
export function movingWith({ document, session }: Desk, id: TacticId): readonly TacticId[] {
  const { selection } = session.getState()
  return selection.includes(id) ? chosenTactics(document.getState().plan, selection) : [id]
}

/** A drag ended: one deed. */
export function moveCard(
  desk: Desk,
  ids: readonly TacticId[],
  { journey, stage, before }: TacticTarget,
): void {
  moveTacticsTo(desk, ids, { journey, stage, before })
}
