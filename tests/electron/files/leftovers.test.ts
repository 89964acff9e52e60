import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clearLeftovers } from '#electron/main/files/leftovers.ts'

let profile = ''

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'relasi-leftovers-'))
})

afterEach(() => rmSync(profile, { recursive: true }))

it('removes what cut-off writes of our own left, and nothing else', () => {
  const kept = ['.plan.relasi.0123456789ab.tmp', 'Local State', 'other.tmp', 'window.json']
  const left = ['.window.json.0123456789ab.tmp', '.links.json.ba9876543210.tmp', 'window.json.tmp']
  for (const name of [...kept, ...left, 'engine.json.tmp']) writeFileSync(join(profile, name), '{}')
  mkdirSync(join(profile, 'IndexedDB'))
  clearLeftovers(profile)
  expect(readdirSync(profile).sort()).toEqual([...kept, 'IndexedDB'].sort())
})

it('says nothing about a profile that is not there', () => {
  expect(() => clearLeftovers(join(profile, 'none'))).not.toThrow()
})
