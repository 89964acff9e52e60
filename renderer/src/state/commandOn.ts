import type { CommandKey } from '../i18n/keys.ts'
import type { Command, CommandContext } from './command.ts'
import type { Screen } from './sessionStore.ts'
import type { Desk } from './useDesk.ts'

type Basics = Pick<Command, 'id' | 'label'> &
  Partial<Pick<Command, 'shortcuts' | 'menu' | 'inFields' | 'isNative'>>

/** What a command works on, or why there is nothing to work on. */
type Read<Found extends object> = (context: CommandContext) => Found | CommandKey
type Refuse<Found> = (found: Found) => true | CommandKey

/** The desk while one screen is shown. */
export function deskOn(screen: Screen, away: CommandKey): Read<Desk> {
  return ({ document, session }) => {
    if (document === null) return 'whyNoPlan'
    return session.getState().screen === screen ? { document, session } : away
  }
}

/** A command on what `read` finds; what `refuse` says against it keeps it from running, too. */
export function on<Found extends object>(
  read: Read<Found>,
  basics: Basics,
  run: (found: Found, context: CommandContext) => void | Promise<void>,
  refuse: Refuse<Found> = () => true,
): Command {
  return {
    shortcuts: [],
    menu: null,
    ...basics,
    isEnabled: (context) => {
      const found = read(context)
      return typeof found === 'string' ? found : refuse(found)
    },
    run: (context) => {
      const found = read(context)
      if (typeof found !== 'string' && refuse(found) === true) return run(found, context)
    },
  }
}

/** `on` for commands whose deeds are fetched when one is first done: they work on what is found by then. */
export function onFetched<Deeds>(load: () => Promise<Deeds>) {
  return <Found extends object>(
    read: Read<Found>,
    basics: Basics,
    run: (deeds: Deeds, found: Found) => void,
    refuse?: Refuse<Found>,
  ): Command => ({
    ...on(read, basics, () => undefined, refuse),
    run: async (context) => {
      const deeds = await load()
      return on(read, basics, (found) => run(deeds, found), refuse).run(context)
    },
  })
}
