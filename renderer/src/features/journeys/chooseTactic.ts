import type { TacticId } from '#shared/lib/ids.ts'
import { toggled } from '#renderer/state/choice.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { addsToChoice, type Modified } from '#renderer/ui/addsToChoice.ts'

/** Chooses a tactic and opens its page; with a key held, one more tactic or one fewer. */
export function chooseTactic({ session }: Pick<Desk, 'session'>, id: TacticId, press: Modified): void {
  const { selection } = session.getState()
  if (addsToChoice(press)) {
    session.select(toggled(selection, id))
  } else {
    session.select([id])
    session.setInspector(true)
  }
}
