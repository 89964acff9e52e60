import type { Language } from '#shared/ipc/preferences.ts'
import type { LaterResources, SoonResources, StartResources } from './resources.ts'

type Read<R> = Readonly<Record<Language, () => Promise<{ readonly resources: R }>>>

/** Each language is a script of its own; only the one in use is fetched. */
export const startFiles: Read<StartResources> = {
  en: () => import('./languages/en.ts'),
  id: () => import('./languages/id.ts'),
  ms: () => import('./languages/ms.ts'),
}

/** Words of commands and deeds, fetched once the window stands. */
export const soonFiles: Read<SoonResources> = {
  en: () => import('./languages/en.soon.ts'),
  id: () => import('./languages/id.soon.ts'),
  ms: () => import('./languages/ms.soon.ts'),
}

/** Words of the dialogs, fetched when the first of them opens. */
export const laterFiles: Read<LaterResources> = {
  en: () => import('./languages/en.later.ts'),
  id: () => import('./languages/id.later.ts'),
  ms: () => import('./languages/ms.later.ts'),
}
