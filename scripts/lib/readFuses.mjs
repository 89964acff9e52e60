import { readFileSync } from 'node:fs'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** In the order of the wire; older Electrons have a shorter one. */
const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrity',
  'onlyLoadAppFromAsar',
  'browserV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
]

/** What a package must have; a fuse that its Electron does not know is not asked for. */
export const requiredFuses = {
  runAsNode: false,
  cookieEncryption: false,
  nodeOptions: false,
  nodeCliInspect: false,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  ...(process.platform === 'linux' ? {} : { embeddedAsarIntegrity: true }),
}

/**
 * Reads the fuses of a binary: after the sentinel a version byte, the number of fuses, then '0', '1' or 'r' each.
 * @param {Buffer} binary
 * @returns {Record<string, boolean>}
 */
export function parseFuses(binary) {
  const at = binary.indexOf(sentinel)
  if (at === -1) throw new Error('This binary has no fuses.')
  const start = at + sentinel.length
  const version = binary[start]
  if (version !== 1) throw new Error(`Unknown version of the fuse wire: ${version}`)
  const length = binary[start + 1] ?? 0
  const wire = binary.subarray(start + 2, start + 2 + length).toString('latin1')
  return Object.fromEntries(
    [...wire].map((state, index) => [fuseNames[index] ?? `fuse ${index}`, state === '1']),
  )
}

/** @param {string} path */
export function readFuses(path) {
  return parseFuses(readFileSync(path))
}

/**
 * Names the fuses that are not as required.
 * @param {Record<string, boolean>} fuses
 * @param {Record<string, boolean>} required
 */
export function wrongFuses(fuses, required) {
  return Object.entries(required)
    .filter(([name, value]) => fuses[name] !== undefined && fuses[name] !== value)
    .map(([name]) => name)
}
