import type { TacticId } from '#shared/lib/ids.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

export interface Modified {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** With one of these keys a press adds to what is chosen, or takes away from it. */
export function addsToChoice({ ctrlKey, metaKey, shiftKey }: Modified): boolean {
  return ctrlKey || metaKey || shiftKey
}

/** Chooses a tactic and opens its page; with a key held, one more tactic or one fewer. */
export function chooseTactic({ session }: Pick<Desk, 'session'>, id: TacticId, press: Modified): void {
  const { selection } = session.getState()
  if (addsToChoice(press)) {
    const others = selection.filter((other) => other !== id)
    session.select(selection.includes(id) ? others : [...selection, id])
  } else {
    session.select([id])
    session.setInspector(true)
  }
}
