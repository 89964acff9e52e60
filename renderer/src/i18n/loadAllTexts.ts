import type { Language } from '#shared/ipc/preferences.ts'
import { laterFiles, startFiles } from './languageFiles.ts'
import type { Resources } from './resources.ts'

/** Every text of a language at once, for what is drawn outside of the window's own language. */
export async function loadAllTexts(language: Language): Promise<Resources> {
  const [start, later] = await Promise.all([startFiles[language](), laterFiles[language]()])
  return { ...start.resources, ...later.resources }
}
