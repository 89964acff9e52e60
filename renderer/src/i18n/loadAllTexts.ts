import type { Language } from '#shared/ipc/preferences.ts'
import { laterFiles, soonFiles, startFiles } from './languageFiles.ts'
import type { Resources } from './resources.ts'

/** Every text of a language at once, for what is drawn outside of the window's own language. */
export async function loadAllTexts(language: Language): Promise<Resources> {
  const files = [startFiles[language](), soonFiles[language](), laterFiles[language]()] as const
  const [start, soon, later] = await Promise.all(files)
  return { ...start.resources, ...soon.resources, ...later.resources }
}
