import { userInfo } from 'node:os'
import { app } from 'electron'
import type { StartInfo } from '#shared/ipc/contract.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'
import type { EngineGuard } from './engineGuard.ts'

/** BCP 47, as the system prefers it. */
export function systemLocale(): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale()
}

export function startInfo(preferences: Preferences, engineGuard: EngineGuard): StartInfo {
  const { electron = '', chrome = '' } = process.versions
  return {
    appVersion: app.getVersion(),
    electron,
    chromium: chrome,
    platform: process.platform as StartInfo['platform'], // safe: Electron runs on these three only
    systemLocale: systemLocale(),
    userName: userName(),
    preferences,
    engineGuard,
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
