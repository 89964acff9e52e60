import { useEffect } from 'react'
import { useStores } from '#renderer/state/StoresProvider.tsx'
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
  useMouseButtons()
}

/** The buttons of a mouse beside the wheel. */
const sideButtons: Readonly<Record<number, string>> = { 3: 'go.back', 4: 'go.forward' }

function useMouseButtons(): void {
  const { run } = useCommandRunner()
  const { session } = useStores()
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      const id = sideButtons[event.button]
      if (id === undefined || session.getState().dialog !== null) return
      event.preventDefault()
      run(id)
    }
    window.addEventListener('mouseup', onMouseUp)
    return () => window.removeEventListener('mouseup', onMouseUp)
  }, [run, session])
}
