import { useEffect } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { buildMenu, recentFileOf } from './buildMenu.ts'
import { useCommandRunner, useCommands } from './CommandsProvider.tsx'

/** Keeps the menu of the window in step with the commands, the language and what is possible now. */
export function useMenu(): void {
  const { desktop, files, library, session, preferences } = useStores()
  const commands = useCommands()
  const { context, run } = useCommandRunner()
  const t = useText('commands')

  useEffect(
    () =>
      desktop.onMenuCommand((id) => {
        const file = recentFileOf(id)
        if (file === null) run(id)
        else void files.openRecent(file)
      }),
    [desktop, files, run],
  )

  useEffect(() => {
    // Looking at ten files can wait until the window stands.
    const asked = requestIdleCallback(() => void files.loadRecent(), { timeout: 2_000 })
    return () => cancelIdleCallback(asked)
  }, [files])

  useEffect(() => {
    let sent = ''
    let asked = 0
    const send = () => {
      asked = 0
      const entries = buildMenu(commands, context(), (key) => t(key), files.getState().recent)
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
      files.subscribe(ask),
      preferences.subscribe(ask),
    ]
    return () => {
      stopDocument()
      for (const stop of stops) stop()
      cancelIdleCallback(asked)
    }
  }, [commands, context, desktop, files, library, preferences, session, t])
}
