/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Modules */

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
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
