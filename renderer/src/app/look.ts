import type { Preferences, Theme } from '#shared/ipc/preferences.ts'
import type { PreferencesStore } from '#renderer/state/preferencesStore.ts'

const wantsDark = () => matchMedia('(prefers-color-scheme: dark)')
const wantsContrast = () => matchMedia('(prefers-contrast: more)')

/** The theme that is drawn: the chosen one, or what the system asks for. */
export function shownTheme(theme: Theme): Exclude<Theme, 'system'> {
  if (theme !== 'system') return theme
  if (wantsContrast().matches) return 'hc'
  return wantsDark().matches ? 'dark' : 'light'
}

/** Theme and type size on the root element; called before the first paint. */
export function applyLook({ theme, bigType }: Pick<Preferences, 'theme' | 'bigType'>): void {
  const root = document.documentElement
  root.dataset['theme'] = shownTheme(theme)
  root.dataset['big'] = String(bigType)
}

/** Follows the preferences and the system from now on. */
export function followLook(preferences: PreferencesStore): () => void {
  const apply = () => applyLook(preferences.getState())
  apply()
  const queries = [wantsDark(), wantsContrast()]
  for (const query of queries) query.addEventListener('change', apply)
  const stop = preferences.subscribe(apply)
  return () => {
    stop()
    for (const query of queries) query.removeEventListener('change', apply)
  }
}
