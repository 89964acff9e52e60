import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp } from '../support/launch.ts'

const folder = mkdtempSync(join(tmpdir(), 'relasi-guard-test-'))
const profile = join(folder, 'profile')
const enginePath = join(profile, 'engine.json')

interface Start {
  readonly engineGuard: unknown
}

/** Path, size and content of every file below. */
function fingerprint(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
}

const putValue = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('guarded', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('values')
    opening.onerror = () => reject(new Error('not opened'))
    opening.onsuccess = () => {
      const writing = opening.result.transaction('values', 'readwrite', { durability: 'strict' })
      writing.objectStore('values').put('precious', 'key')
      writing.oncomplete = () => resolve()
    }
  })

beforeAll(async () => {
  mkdirSync(profile)
  const relasi = await launchApp({ profile })
  await relasi.page.evaluate(putValue)
  await relasi.close()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the engine that wrote a profile is recorded in it', () => {
  expect(JSON.parse(readFileSync(enginePath, 'utf8'))).toEqual({
    chromiumMajor: expect.any(Number) as number,
    appVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
  })
})

it('with a newer engine recorded no byte of the store changes, whatever the page does', async () => {
  const recorded = readFileSync(enginePath, 'utf8')
  const newer = JSON.stringify({ chromiumMajor: 999, appVersion: '9.9.9' })
  writeFileSync(enginePath, newer)
  const before = fingerprint(join(profile, 'IndexedDB'))
  expect(before.length).toBeGreaterThan(0)

  const relasi = await launchApp({ profile })
  const start = await relasi.page.evaluate(() =>
    (Reflect.get(window, 'desktop') as { start: () => Promise<Start> }).start(),
  )
  expect(start.engineGuard).toMatchObject({ recordedChromium: 999, writtenByVersion: '9.9.9' })
  await relasi.page.evaluate(putValue)
  expect(await relasi.page.evaluate(() => navigator.storage.persist())).toBe(true)
  await relasi.close()

  expect(fingerprint(join(profile, 'IndexedDB'))).toEqual(before)
  expect(readFileSync(enginePath, 'utf8')).toBe(newer)
  writeFileSync(enginePath, recorded)
})

it('afterwards the engine that wrote it finds its data', async () => {
  const relasi = await launchApp({ profile })
  const value = await relasi.page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('guarded')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('values').objectStore('values').get('key')
          reading.onsuccess = () => resolve(reading.result)
          reading.onerror = () => resolve('lost')
        }
      }),
  )
  expect(value).toBe('precious')
  await relasi.close()
})

it('a damaged store is set aside at the next start when the page asked for it', async () => {
  const relasi = await launchApp({ profile })
  await relasi.app.evaluate(({ app }) => {
    // The test starts the app again itself.
    app.relaunch = () => undefined
  })
  const ended = relasi.app.waitForEvent('close')
  await relasi.page
    .evaluate(() =>
      (Reflect.get(window, 'desktop') as { quarantineStore: () => Promise<void> }).quarantineStore(),
    )
    .catch(() => undefined)
  await ended
  const again = await launchApp({ profile })
  const names = readdirSync(profile)
  expect(names).toContain('IndexedDB.broken-1')
  const databases = await again.page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  )
  expect(databases).not.toContain('guarded')
  await again.close()
})
