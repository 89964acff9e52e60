import { useEffect } from 'react'
import { useCommandRunner, useCommands } from './CommandsProvider.tsx'
import { findCommand } from './shortcuts.ts'

/** Listens to the keys of the whole window; what a part handled itself is left alone. */
export function useShortcuts(isMac: boolean): void {
  const commands = useCommands()
  const { context } = useCommandRunner()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const command = findCommand(event, commands, context(), isMac)
      if (command === null) return
      event.preventDefault()
      void command.run(context())
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [commands, context, isMac])
}
