import { existsSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const store = 'IndexedDB'
const marker = 'quarantine-store'
const kept = 2

/** Asks for the store to be set aside at the next start, when nothing has it open. */
export function requestQuarantine(profile: string): void {
  writeFileSync(join(profile, marker), '')
}

/**
 * Sets a damaged store aside as `IndexedDB.broken-<n>` when that was asked for; the newest two are kept.
 * Runs before any window or session exists. The whole folder moves: its inner names belong to Chromium.
 */
export function setStoreAside(profile: string): void {
  if (!existsSync(join(profile, marker))) return
  const numbers = brokenNumbers(profile)
  const next = (numbers.at(-1) ?? 0) + 1
  if (existsSync(join(profile, store))) {
    renameSync(join(profile, store), join(profile, `${store}.broken-${next}`))
    numbers.push(next)
  }
  for (const number of numbers.slice(0, -kept)) {
    rmSync(join(profile, `${store}.broken-${number}`), { recursive: true, force: true })
  }
  unlinkSync(join(profile, marker))
}

function brokenNumbers(profile: string): number[] {
  return readdirSync(profile)
    .flatMap((name) => /^IndexedDB\.broken-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}
