import { useEffect } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { buildMenu } from './buildMenu.ts'
import { useCommandRunner, useCommands } from './CommandsProvider.tsx'

/** Keeps the menu of the window in step with the commands, the language and what is possible now. */
export function useMenu(): void {
  const { desktop, library, session, preferences } = useStores()
  const commands = useCommands()
  const { context, run } = useCommandRunner()
  const t = useText('commands')

  useEffect(() => desktop.onMenuCommand(run), [desktop, run])

  useEffect(() => {
    let sent = ''
    let asked = 0
    const send = () => {
      asked = 0
      const entries = buildMenu(commands, context(), (key) => t(key))
      const text = JSON.stringify(entries)
      if (text === sent) return
      sent = text
      void desktop.setMenu(entries)
    }
    // Typing changes the plan many times a second; the menu follows when the window is idle.
    const ask = () => {
      if (asked === 0) asked = requestIdleCallback(send, { timeout: 500 })
    }
    let stopDocument = () => {}
    const followDocument = () => {
      stopDocument()
      stopDocument = library.getState().open?.subscribe(ask) ?? (() => {})
    }
    followDocument()
    ask()
    const stops = [
      library.subscribe((state, before) => {
        if (state.open !== before.open) followDocument()
        ask()
      }),
      session.subscribe(ask),
      preferences.subscribe(ask),
    ]
    return () => {
      stopDocument()
      for (const stop of stops) stop()
      cancelIdleCallback(asked)
    }
  }, [commands, context, desktop, library, preferences, session, t])
}
