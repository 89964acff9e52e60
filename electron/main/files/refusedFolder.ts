import { basename, dirname, join } from 'node:path'
import { isInside } from '../security.ts'
import { systemCode } from './fileError.ts'
import type { FileSystem } from './fileSystem.ts'

/** The real path of a file that may not exist yet. */
export async function resolveLinks(fs: FileSystem, target: string): Promise<string> {
  try {
    return await fs.realpath(target)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return join(await fs.realpath(dirname(target)), basename(target))
  }
}

/** True when a real path lies in one of the folders that nothing of the user's may be written to. */
export async function isRefused(
  fs: FileSystem,
  path: string,
  refusedFolders: readonly string[],
): Promise<boolean> {
  for (const folder of refusedFolders) {
    const real = await fs.realpath(folder).catch(() => folder)
    if (isInside(real, path) || isInside(folder, path)) return true
  }
  return false
}
