import { useEffect } from 'react'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { switchScreen } from './screenCommands.ts'
import { screenRoutes } from './screens.ts'

/** Who jumps to a hidden screen sees it again; who hides the one before him goes to the canvas. */
export function useHiddenScreens(document: DocumentStore): void {
  const { session } = useStores()
  useEffect(() => {
    const here = () => {
      const { screen } = session.getState()
      const route = screenRoutes.find((each) => each.screen === screen)
      return route && document.getState().plan.meta.hiddenScreens.includes(screen) ? route : null
    }
    if (here() !== null) session.go('canvas')
    const stops = [
      session.subscribe((state, before) => {
        const route = state.screen === before.screen ? null : here()
        if (!route?.switch) return
        switchScreen(document, route)
        session.toast({ label: { key: 'screenShown' }, undo: () => void document.undo() })
      }),
      document.subscribe((state, before) => {
        if (state.plan.meta === before.plan.meta || here() === null) return
        session.go('canvas')
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [document, session])
}
