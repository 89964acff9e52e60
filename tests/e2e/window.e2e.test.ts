import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
})

afterAll(async () => {
  await relasi.close()
})

it('opens one window on app://relasi with a main landmark and a heading', async () => {
  await relasi.page.getByRole('main').waitFor()
  await relasi.page.getByRole('heading').first().waitFor()
  expect(await relasi.page.evaluate(() => `${location.protocol}//${location.host}`)).toBe('app://relasi')
  expect(relasi.app.windows()).toHaveLength(1)
})

it('runs in the profile that the test gave it', async () => {
  expect(await relasi.app.evaluate(({ app }) => app.getPath('userData'))).toBe(relasi.profile)
})

it('reads at its start nothing of what writes pages and tables', async () => {
  const scripts = await relasi.app.evaluate(() => {
    // safe: the engine's own list of what was read; it has no type
    const module = process.mainModule?.constructor as unknown as { readonly _cache: object }
    return Object.keys(module._cache)
  })
  const read = scripts.filter((path) => path.startsWith(resolve('dist/main'))).map((path) => basename(path))
  expect(read).toContain('index.cjs')
  expect(read.filter((name) => /commandLine|exportTable/.test(name))).toEqual([])
  const bytes = read.map((name) => statSync(join('dist/main', name)).size).reduce((sum, one) => sum + one, 0)
  expect(bytes).toBeLessThan(150_000)
})

it('remembers its size when it is closed at once, and leaves no temporary file in the profile', async () => {
  const second = await launchApp()
  writeFileSync(join(second.profile, '.window.json.0123456789ab.tmp'), '{')
  await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(800, 600))
  await second.close()
  const third = await launchApp({ profile: second.profile })
  expect(third.profile).toBe(second.profile)
  expect(readdirSync(second.profile).filter((name) => name.endsWith('.tmp'))).toEqual([])
  await third.close()
  const saved: unknown = JSON.parse(readFileSync(join(second.profile, 'window.json'), 'utf8'))
  expect(saved).toMatchObject({ width: 800, height: 600 })
})
