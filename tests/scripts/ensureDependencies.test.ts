import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isInstalledAsLocked, refuseSymlink } from '../../scripts/lib/ensureDependencies.mjs'
import { debianPackageNames } from '../../scripts/lib/ensureDebianPackages.mjs'

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

it('is installed when every package stands there in its version; optional ones may be missing', () => {
  expect(isInstalledAsLocked(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
})

it('is not installed when a package is missing or has another version', () => {
  expect(isInstalledAsLocked(wanted, {})).toBe(false)
  expect(isInstalledAsLocked(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
})

it('names the packages as the system does: Debian 13 renamed two', () => {
  const bookworm = 'ID=debian\nVERSION_ID="12"\n'
  const trixie = 'ID=debian\nVERSION_ID="13"\n'
  expect(debianPackageNames(bookworm, false)).toContain('libgtk-3-0')
  expect(debianPackageNames(trixie, false)).toContain('libgtk-3-0t64')
  expect(debianPackageNames(trixie, true)).toContain('chromium')
})

it('never installs through a symlink, which would empty the folder of another checkout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relasi-modules-'))
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'linked'), 'junction')
  expect(() => refuseSymlink(join(folder, 'linked'))).toThrow(/^\S.*symlink.*npm ci.*$/)
  expect(() => refuseSymlink(join(folder, 'real'))).not.toThrow()
  expect(() => refuseSymlink(join(folder, 'missing'))).not.toThrow()
  rmSync(folder, { recursive: true })
})
