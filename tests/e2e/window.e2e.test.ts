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
