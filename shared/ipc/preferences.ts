import type { Language } from '../lib/language.ts'

export { languages, type Language } from '../lib/language.ts'

export const themes = ['system', 'light', 'dark', 'hc'] as const
export type Theme = (typeof themes)[number]

export const librarySorts = ['edited', 'name', 'questions'] as const
/** How the library sorts its plans. */
export type LibrarySort = (typeof librarySorts)[number]

/** Kept by main in preferences.json, because main needs them before the first paint. */
export interface Preferences {
  /** Null until chosen: then the system's. */
  readonly language: Language | null
  readonly theme: Theme
  readonly bigType: boolean
  readonly lastPlanId: string | null
  readonly lastScreen: string | null
  readonly inspectorWidth: number
  readonly railCollapsed: boolean
  readonly paper: string | null
  readonly orientation: string | null
  /** Sheets of the last export. */
  readonly sheets: readonly string[]
  readonly librarySort: LibrarySort
}

export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  bigType: false,
  lastPlanId: null,
  lastScreen: null,
  inspectorWidth: 304,
  railCollapsed: false,
  paper: null,
  orientation: null,
  sheets: [],
  librarySort: 'edited',
}
