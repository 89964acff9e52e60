import { defaultPreferences, type Preferences } from '#shared/ipc/preferences.ts'
import type { Answers } from './handle.ts'
import type { JsonFile } from '../files/jsonFile.ts'

export interface PreferencesKeeper extends Answers<'setPreferences'> {
  current(): Preferences
}

/** The preferences, read once; a change is answered at once and kept in preferences.json. */
export async function createPreferencesKeeper(
  file: JsonFile<Preferences>,
  onChange: (preferences: Preferences) => void,
): Promise<PreferencesKeeper> {
  let current: Preferences = (await file.read()) ?? defaultPreferences
  return {
    current: () => current,
    setPreferences: async (patch) => {
      current = { ...current, ...patch }
      onChange(current)
      await file.write(current)
      return current
    },
  }
}
