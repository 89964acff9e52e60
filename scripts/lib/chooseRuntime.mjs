/**
 * @typedef {'override' | 'official' | 'bundled'} RuntimeSource
 * @typedef {{ source: RuntimeSource, executablePath: string, distPath: string, version: string, chromiumMajor: number, profile: string }} Runtime
 * @typedef {{ chromiumMajor: number, appVersion: string }} EngineRecord
 * @typedef {{ source: RuntimeSource, find: () => Promise<Runtime | null> }} Candidate
 */

export const userProfile = 'Relasi'
export const developmentProfile = 'Relasi (development)'

/**
 * Starting an older engine on a profile that a newer one wrote erases it, so such a runtime is passed over.
 * @param {Runtime} runtime
 * @param {EngineRecord | null} recorded
 */
export function isOlderThanProfile(runtime, recorded) {
  return recorded !== null && runtime.chromiumMajor < recorded.chromiumMajor
}

/**
 * The first runtime, in the order given, that exists and is new enough for its profile.
 * @param {Candidate[]} candidates
 * @param {(profile: string) => EngineRecord | null} readEngineRecord
 * @returns {Promise<{ runtime: Runtime | null, passedOver: { runtime: Runtime, recorded: EngineRecord }[] }>}
 */
export async function chooseRuntime(candidates, readEngineRecord) {
  const passedOver = []
  for (const candidate of candidates) {
    const runtime = await candidate.find()
    if (!runtime) continue
    const recorded = readEngineRecord(runtime.profile)
    if (!recorded || !isOlderThanProfile(runtime, recorded)) return { runtime, passedOver }
    passedOver.push({ runtime, recorded })
  }
  return { runtime: null, passedOver }
}

/** @param {unknown} value @returns {EngineRecord | null} */
export function parseEngineRecord(value) {
  if (typeof value !== 'object' || value === null) return null
  const { chromiumMajor, appVersion } = /** @type {Record<string, unknown>} */ (value)
  if (typeof chromiumMajor !== 'number' || !Number.isInteger(chromiumMajor)) return null
  return { chromiumMajor, appVersion: typeof appVersion === 'string' ? appVersion : '?' }
}

/**
 * Electron started as Node does not tell its Chromium, but V8 is numbered after it: V8 11.4 is the one of Chromium 114.
 * @param {string} v8Version
 */
export function chromiumMajorOf(v8Version) {
  const [major = 0, minor = 0] = v8Version.split('.').map(Number)
  return major * 10 + minor
}
