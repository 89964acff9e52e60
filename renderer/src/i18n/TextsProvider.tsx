import { useCallback, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { i18n } from 'i18next'
import { languages } from '#shared/ipc/preferences.ts'
import { createSpeaker } from './createSpeaker.ts'
import { SpeakerContext } from './useText.ts'

interface TextsProviderProps {
  readonly i18n: i18n
  readonly children: ReactNode
}

/** The one place that listens for a switch of the language. */
export function TextsProvider({ i18n: given, children }: TextsProviderProps) {
  const subscribe = useCallback(
    (listener: () => void) => {
      given.on('languageChanged', listener)
      return () => given.off('languageChanged', listener)
    },
    [given],
  )
  const now = useSyncExternalStore(subscribe, () => given.language)
  const language = languages.find((one) => one === now) ?? 'en'
  const speaker = useMemo(() => createSpeaker(given, language), [given, language])
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>
}
