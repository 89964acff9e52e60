import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { requestQuarantine, setStoreAside } from '#electron/main/files/quarantine.ts'

let profile: string

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'relasi-quarantine-'))
})

afterEach(() => rmSync(profile, { recursive: true, force: true }))

function makeStore(content: string) {
  mkdirSync(join(profile, 'IndexedDB'))
  writeFileSync(join(profile, 'IndexedDB', 'data'), content)
}

it('the whole store moves aside at the next start, and the newest two are kept', () => {
  for (const content of ['first', 'second', 'third']) {
    makeStore(content)
    requestQuarantine(profile)
    setStoreAside(profile)
    expect(existsSync(join(profile, 'IndexedDB'))).toBe(false)
  }
  expect(readdirSync(profile).sort()).toEqual(['IndexedDB.broken-2', 'IndexedDB.broken-3'])
  expect(readFileSync(join(profile, 'IndexedDB.broken-3', 'data'), 'utf8')).toBe('third')
})

it('a store that nobody complained about stays', () => {
  makeStore('good')
  setStoreAside(profile)
  expect(readFileSync(join(profile, 'IndexedDB', 'data'), 'utf8')).toBe('good')
})

it('a store that is not there is nothing to move', () => {
  requestQuarantine(profile)
  setStoreAside(profile)
  expect(readdirSync(profile)).toEqual([])
})
