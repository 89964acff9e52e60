import type { i18n, TFunction } from 'i18next'
import type { Language } from '#shared/ipc/preferences.ts'
import type { Area } from './resources.ts'
import type { Speaker } from './useText.ts'

/** Says the texts of one language; hundreds of cards share its translators. */
export function createSpeaker(instance: i18n, language: Language): Speaker {
  const translators = new Map<Area, TFunction | Promise<TFunction>>()
  const make = (area: Area) => rememberPlain(instance.getFixedT(language, area) as unknown as TFunction) // safe: keys are checked by useText
  const bring = async (area: Area) => {
    await instance.loadNamespaces(area)
    return make(area)
  }
  return {
    language,
    translator: (area) => {
      const known = translators.get(area)
      if (known) return known
      // A promise stays one when it is kept: React counts the calls of `use` while a component waits, and an
      // area that stopped calling it would get the translator of the area before it.
      const found = instance.hasResourceBundle(language, area) ? make(area) : bring(area)
      translators.set(area, found)
      return found
    },
  }
}

/** A text without values is always the same, so i18next is asked for it once. */
function rememberPlain(translate: TFunction): TFunction {
  const plain = new Map<string, string>()
  const remembered = (key: string, values?: Record<string, unknown>) => {
    if (values !== undefined) return translate(key as never, values as never) as unknown as string
    const known = plain.get(key)
    if (known !== undefined) return known
    const text = String(translate(key as never))
    plain.set(key, text)
    return text
  }
  return remembered as unknown as TFunction // safe: the same answers to the same calls
}
