import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#shared/ipc/preferences.ts'
import type { Label } from '#renderer/state/label.ts'
import type { Area } from './resources.ts'

export type Text<A extends Area> = TFunction<A>

/** `const t = useText('library')`, then `t('title')`: typed keys of one area, live on a switch. */
export function useText<A extends Area>(area: A): Text<A> {
  // safe: the area stands in the file list, so the fallback namespace is the area itself
  return useTranslation(area).t as unknown as Text<A>
}

/** The interface language now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'en'
}

/** Says a deed: `say(label)` gives “add “Weddings””. */
export function useLabelText(): (label: Label) => string {
  const t = useText('labels')
  return (label) => String(t(label.key, { ...label.values }))
}
