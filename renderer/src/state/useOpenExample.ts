import { useLanguage } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import type { Screen } from './sessionStore.ts'
import { useStores } from './StoresProvider.tsx'

/** Opens the flower shop on a screen. */
export function useOpenExample(screen: Screen): () => void {
  const { library, session } = useStores()
  const language = useLanguage()
  return () => {
    void import('./openExample.ts').then(async ({ openExample }) => {
      const opened = await openExample({ id: 'flower_shop', library, language, now: now() })
      if (opened.ok) session.go(screen)
      else session.toast({ label: { key: 'exampleNotOpened' }, tone: 'problem' })
    })
  }
}
