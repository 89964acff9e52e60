import { dirname, join } from 'node:path'

/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[], code?: string | null } | null }} Modules */

/**
 * The modules of a start in two scripts instead of twenty: every request of a window passes the main process,
 * which answers one after the other. `base` is what printing shares, `start` the rest; others go as they fall.
 * @param {{ start: readonly string[], print: string }} entries files
 */
export function startChunks({ start, print }) {
  /** @type {Set<string> | null} */
  let startModules = null
  /** @type {Set<string>} */
  let printModules = new Set()
  return {
    name: (/** @type {string} */ id, /** @type {Modules} */ modules) => {
      if (startModules === null) {
        startModules = importedBy(start, modules)
        printModules = importedBy([print], modules)
      }
      if (!startModules.has(id)) return null
      return printModules.has(id) ? 'base' : 'start'
    },
  }
}

/** The entries and all that they need before they run. @param {readonly string[]} entries @param {Modules} modules */
function importedBy(entries, modules) {
  const found = new Set(entries)
  for (const id of found) {
    const { importedIds = [], code } = modules.getModuleInfo(id) ?? {}
    for (const imported of importedIds) {
      // The list of all icons needs every icon; whoever imports from it needs those it names.
      if (isIconList(imported)) for (const icon of namedIcons(imported, code ?? '', modules)) found.add(icon)
      else found.add(imported)
    }
  }
  return found
}

/** @param {string} id */
const isIconList = (id) => /[\\/]lucide-react\.m?js$/.test(id)

/** Files of the icons that a module imports. @param {string} list @param {string} code @param {Modules} modules */
function namedIcons(list, code, modules) {
  const names = [...code.matchAll(/import\s*{([^}]*)}\s*from\s*["']lucide-react["']/g)].flatMap(
    ([, inner = '']) => inner.split(',').map((name) => name.trim().split(/\s+/)[0] ?? ''),
  )
  const source = modules.getModuleInfo(list)?.code ?? ''
  return names.flatMap((name) => {
    const [, file] = new RegExp(`default as ${name}\\b[^}]*} from ["']([^"']+)["']`).exec(source) ?? []
    return file === undefined ? [] : [join(dirname(list), file)]
  })
}
