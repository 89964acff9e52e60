import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
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
  const options = useMemo(() => ({ i18n: given }), [given])
  const { i18n: now } = useTranslation('common', options)
  const language = languages.find((one) => one === now.language) ?? 'en'
  const speaker = useMemo(() => createSpeaker(given, language), [given, language])
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>
}
