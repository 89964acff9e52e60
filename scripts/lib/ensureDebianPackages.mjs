import { existsSync, readFileSync } from 'node:fs'
import { capture, isOnPath, run } from './run.mjs'

const runtimePackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'xvfb',
  'xauth',
  'fonts-dejavu-core',
]
const testPackages = ['chromium', 'strace']

/** Renamed by the 64-bit time transition: Debian 13 and Ubuntu 24.04. */
const renamedPackages = new Set(['libgtk-3-0', 'libasound2'])

/**
 * The packages for a system, by the text of its /etc/os-release.
 * @param {string} osRelease
 * @param {boolean} forTests
 */
export function debianPackageNames(osRelease, forTests) {
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(osRelease)?.[1] ?? 0)
  const isUbuntu = /^ID="?ubuntu/m.test(osRelease)
  const isRenamed = isUbuntu ? version >= 24.04 : version >= 13
  const names = forTests ? [...runtimePackages, ...testPackages] : runtimePackages
  return names.map((name) => (isRenamed && renamedPackages.has(name) ? `${name}t64` : name))
}

/** @param {string} name */
function isInstalled(name) {
  const { code, stdout } = capture('dpkg-query', ['-W', '-f=${db:Status-Status}', name])
  return code === 0 && stdout === 'installed'
}

/**
 * What Electron (and with `forTests` the tests) need from a Debian system: installed as root, otherwise one line
 * says how. On any other system this does nothing.
 * @param {{ forTests: boolean }} options
 */
export async function ensureDebianPackages({ forTests }) {
  if (process.platform !== 'linux' || !isOnPath('dpkg-query') || !isOnPath('apt-get')) return
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  const missing = debianPackageNames(osRelease, forTests).filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing]
  if (process.getuid?.() !== 0) {
    console.log(`Some system packages are missing. To install them: sudo ${install.join(' ')}`)
    return
  }
  console.log(`Installing system packages: ${missing.join(' ')} …`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120']
  await run('apt-get', ['update', ...quiet], { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await run('apt-get', [...install.slice(1), ...quiet], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (code !== 0) console.log(`The system packages could not be installed. By hand: ${install.join(' ')}`)
}
