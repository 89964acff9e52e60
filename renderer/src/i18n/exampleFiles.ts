import type { ExampleTexts } from '#shared/catalog/examples/examples.ts'
import type { Language } from '#shared/ipc/preferences.ts'

/** Words of the worked examples, fetched when one of them is opened. */
export const exampleFiles: Readonly<Record<Language, () => Promise<{ readonly texts: ExampleTexts }>>> = {
  en: () => import('./languages/en.examples.ts'),
  id: () => import('./languages/id.examples.ts'),
  ms: () => import('./languages/ms.examples.ts'),
}
