import { useSyncExternalStore } from 'react'
import { usePreferences, useSession } from '#renderer/state/StoresProvider.tsx'

const narrow = '(max-width: 1100px)'
const tight = '(max-width: 1340px)'
const tightForBigType = '(max-width: 1700px)'

/** True where the rail gives its width to the sheet: with an inspector, a small window, or big type. */
export function useStackedRail(): boolean {
  const isInspectorOpen = useSession((state) => state.inspectorOpen)
  const bigType = usePreferences((state) => state.bigType)
  const query = bigType ? tightForBigType : isInspectorOpen ? tight : narrow
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}
