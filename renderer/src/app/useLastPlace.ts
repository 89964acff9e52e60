import { useEffect } from 'react'
import { useStores } from '#renderer/state/StoresProvider.tsx'

/** An open plan shows a screen of its own; which one is remembered, so that the next start begins there. */
export function useLastPlace(): void {
  const { library, preferences, session } = useStores()
  useEffect(() => {
    const remember = () => {
      const planId = library.getState().open?.getState().plan.planId ?? null
      const { screen } = session.getState()
      const { lastPlanId, lastScreen } = preferences.getState()
      const wanted = screen === 'library' ? lastScreen : screen
      if (planId !== lastPlanId || wanted !== lastScreen) {
        preferences.change({ lastPlanId: planId, lastScreen: wanted })
      }
    }
    const follow = () => {
      const isOpen = library.getState().open !== null
      const isAtPlan = session.getState().screen !== 'library'
      if (isOpen !== isAtPlan) session.go(isOpen ? 'canvas' : 'library')
      remember()
    }
    follow()
    const stops = [library.subscribe(follow), session.subscribe(remember)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [library, preferences, session])
}
