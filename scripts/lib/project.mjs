import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Everything the scripts prepare lives here: ignored by git, gone with node_modules. */
export const cacheRoot = join(projectRoot, 'node_modules', '.cache')

/** @param {string[]} parts */
export function inProject(...parts) {
  return join(projectRoot, ...parts)
}
