import type { Stage } from '#shared/model/journey/stages.ts'
import { chooseStage, journeysView } from '../journeysView.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** Opens the page of a stage. */
export function openStage({ session }: Pick<Desk, 'session'>, stage: Stage): void {
  chooseStage(session, stage)
  session.setInspector(true)
}

/** Looks for a tactic to place on a stage. */
export function placeOn({ session }: Pick<Desk, 'session'>, stage: Stage): void {
  journeysView(session).setState({ picking: stage })
}
