import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'

const CommandsContext = createContext<readonly Command[]>([])

export function CommandsProvider({
  commands,
  children,
}: {
  commands: readonly Command[]
  children: ReactNode
}) {
  return <CommandsContext value={commands}>{children}</CommandsContext>
}

export function useCommands(): readonly Command[] {
  return useContext(CommandsContext)
}

export interface CommandRunner {
  /** What commands get, read at this moment. */
  readonly context: () => CommandContext
  /** Runs a command by id when it is possible now. */
  readonly run: (id: string) => void
}

export function useCommandRunner(): CommandRunner {
  const commands = useCommands()
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
    return {
      context,
      run: (id) => {
        const command = commands.find((candidate) => candidate.id === id)
        if (command?.isEnabled(context()) === true) void command.run(context())
      },
    }
  }, [commands, desktop, library, session, preferences, files])
}
