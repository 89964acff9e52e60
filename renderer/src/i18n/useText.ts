import { createContext, use } from 'react'
import type { TFunction } from 'i18next'
import type { Language } from '#shared/ipc/preferences.ts'
import type { Label } from '#renderer/state/label.ts'
import type { Area } from './resources.ts'

export type Text<A extends Area> = TFunction<A>

/** What every text is said with; one for the whole window, new at a switch of the language. */
export interface Speaker {
  readonly language: Language
  /** The translator of an area; a promise while its words are fetched. */
  translator(area: Area): TFunction | Promise<TFunction>
}

export const SpeakerContext = createContext<Speaker | null>(null)

function useSpeaker(): Speaker {
  const speaker = use(SpeakerContext)
  if (!speaker) throw new Error('There is no TextsProvider above')
  return speaker
}

/** `const t = useText('library')`, then `t('title')`: typed keys of one area, live on a switch. */
export function useText<A extends Area>(area: A): Text<A> {
  const found = useSpeaker().translator(area)
  const t = found instanceof Promise ? use(found) : found
  return t as unknown as Text<A> // safe: the area's own translator
}

/** The interface language now. */
export function useLanguage(): Language {
  return useSpeaker().language
}

/** Says a deed: `say(label)` gives “add “Weddings””. */
export function useLabelText(): (label: Label) => string {
  const t = useText('labels')
  return (label) => String(t(label.key, { ...label.values }))
}
