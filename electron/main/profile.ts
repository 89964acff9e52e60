import { isAbsolute, join } from 'node:path'

/** The folder a profile's name stands for: an absolute path, or a name beside the other apps' folders. */
export function profileFolder(profile: string, appData: string): string {
  return isAbsolute(profile) ? profile : join(appData, profile)
}

/** The empty profile an older engine may use beside one that it must not open. */
export function profileForEngine(folder: string, chromiumMajor: number): string {
  return `${folder} (Chromium ${chromiumMajor})`
}
