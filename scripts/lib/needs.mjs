import { capture, isOnPath } from './run.mjs'

/** What a test may need that not every machine has: the only reasons to skip one (tests/skips.json). */
const probes = {
  root: () => process.getuid?.() === 0,
  strace: () => isOnPath('strace') && capture('strace', ['-qq', '-o', '/dev/null', 'true']).code === 0,
  namespace: () => isOnPath('unshare') && capture('unshare', ['-rn', 'true']).code === 0,
  chromium: () => findChromium() !== null,
  'second display': () => monitorCount() > 1,
}

/** @typedef {keyof typeof probes} Need */

export const needs = /** @type {Need[]} */ (Object.keys(probes))

/** Whether this machine has it; found out by trying. @param {Need} need */
export function hasNeed(need) {
  return probes[need]()
}

/** @returns {string | null} the name of a current Chromium on the path */
export function findChromium() {
  return ['chromium', 'chromium-browser', 'google-chrome'].find(isOnPath) ?? null
}

function monitorCount() {
  if (!process.env['DISPLAY'] || !isOnPath('xrandr')) return 1
  const { stdout } = capture('xrandr', ['--listmonitors'])
  return Number(/^Monitors: (\d+)/.exec(stdout)?.[1] ?? 1)
}
