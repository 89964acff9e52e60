import * as z from 'zod/mini'
import type { FileSystem } from './fileSystem.ts'
import type { JsonFile } from './jsonFile.ts'

export const recentSchema = z.array(z.string())
const longest = 10

/** Files opened or saved lately, newest first. */
export interface RecentFiles {
  add(path: string): Promise<void>
  /** Those that are still there. */
  list(): Promise<readonly string[]>
}

export function createRecentFiles(file: JsonFile<string[]>, fs: FileSystem): RecentFiles {
  return {
    add: async (path) => {
      const others = ((await file.read()) ?? []).filter((other) => other !== path)
      await file.write([path, ...others].slice(0, longest))
    },
    list: async () => {
      const paths = (await file.read()) ?? []
      const present = await Promise.all(
        paths.map((path) =>
          fs.stat(path).then(
            (stats) => stats.isFile(),
            () => false,
          ),
        ),
      )
      return paths.filter((_, index) => present[index])
    },
  }
}
