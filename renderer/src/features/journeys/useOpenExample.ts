import { useLanguage } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'

/** Opens the flower shop where its journeys are drawn. */
export function useOpenExample(): () => void {
  const { library, session } = useStores()
  const language = useLanguage()
  return () => {
    void import('#renderer/state/openExample.ts').then(async ({ openExample }) => {
      const opened = await openExample({ id: 'flower_shop', library, language, now: now() })
      if (opened.ok) session.go('journeys')
      else session.toast({ label: { key: 'exampleNotOpened' }, tone: 'problem' })
    })
  }
}
