import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'

interface CommandList {
  readonly commands: readonly Command[]
  /** What follows in the list and may still be on its way. */
  readonly loadLater: () => Promise<readonly Command[]>
}

const CommandsContext = createContext<CommandList>({ commands: [], loadLater: () => Promise.resolve([]) })

export function CommandsProvider({
  commands: first,
  loadLater,
  children,
}: CommandList & { readonly children: ReactNode }) {
  const [later, setLater] = useState<readonly Command[]>([])
  useEffect(() => void loadLater().then(setLater), [loadLater])
  const list = useMemo(() => ({ commands: [...first, ...later], loadLater }), [first, later, loadLater])
  return <CommandsContext value={list}>{children}</CommandsContext>
}

export function useCommands(): readonly Command[] {
  return useContext(CommandsContext).commands
}

export interface CommandRunner {
  /** What commands get, read at this moment. */
  readonly context: () => CommandContext
  /** Runs a command by id when it is possible now. */
  readonly run: (id: string) => void
}

export function useCommandRunner(): CommandRunner {
  const { commands, loadLater } = useContext(CommandsContext)
  const { desktop, library, session, preferences, files } = useStores()
  return useMemo(() => {
    const context = () => ({
      desktop,
      library,
      session,
      preferences,
      files,
      document: library.getState().open,
    })
    const runIn = (list: readonly Command[], id: string) => {
      const command = list.find((candidate) => candidate.id === id)
      if (command?.isEnabled(context()) === true) void command.run(context())
      return command !== undefined
    }
    return {
      context,
      run: (id) => {
        if (!runIn(commands, id)) void loadLater().then((later) => runIn(later, id))
      },
    }
  }, [commands, loadLater, desktop, library, session, preferences, files])
}
