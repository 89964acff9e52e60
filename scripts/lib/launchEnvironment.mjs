import { projectRoot } from './project.mjs'

/** @typedef {import('./chooseRuntime.mjs').Runtime} Runtime */

/** Electron cannot use its sandbox as root; in development and tests only, never in a package. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** For a display without a graphics card: Xvfb. */
const virtualDisplayArguments = ['--disable-gpu', '--log-level=3']

/** Alike on every machine: for tests, pictures and benchmarks. */
const testArguments = [
  ...virtualDisplayArguments,
  '--force-device-scale-factor=1',
  '--lang=en-US',
  ...(process.platform === 'linux' ? ['--ozone-platform=x11'] : []),
]

const testEnvironment = { LANG: 'C.UTF-8', TZ: 'UTC', GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1' }

/**
 * How to start the built app with a runtime: for a person (`npm start`) or, with `profile` (a folder), for a test.
 * @param {Runtime} runtime
 * @param {{ profile?: string, forTests?: boolean, isVirtualDisplay?: boolean }} [options]
 * @returns {{ executablePath: string, args: string[], cwd: string, env: Record<string, string> }}
 */
export function launchEnvironment(runtime, options = {}) {
  const { profile = runtime.profile, forTests = false, isVirtualDisplay = false } = options
  const env = /** @type {Record<string, string>} */ ({ ...process.env })
  delete env['ELECTRON_RUN_AS_NODE']
  delete env['NODE_OPTIONS']
  const looks = forTests ? testArguments : isVirtualDisplay ? virtualDisplayArguments : []
  return {
    executablePath: runtime.executablePath,
    args: [projectRoot, ...sandboxArguments(), ...looks],
    cwd: projectRoot,
    env: { ...env, ...(forTests ? testEnvironment : {}), RELASI_PROFILE: profile },
  }
}
