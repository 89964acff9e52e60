import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, startPlan } from '../support/shellSteps.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
})

afterAll(async () => {
  await relasi.close()
})

test('the language changes while the app runs, what the user typed stays', async () => {
  const { page } = relasi
  await startPlan(page, 'Daisy Lane Flowers')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
  await chooseLanguage(page, 'id')
  await page.getByRole('heading', { level: 1, name: 'Kanvas' }).waitFor()
  await page.getByRole('button', { name: 'Hubungan', exact: true }).waitFor()
  await page
    .getByRole('status')
    .getByText(/^Tersimpan, \d\d\.\d\d$/)
    .waitFor()
  await page.getByRole('button', { name: 'Ubah nama rencana “Daisy Lane Flowers”' }).waitFor()
  await chooseLanguage(page, 'ms')
  await page.getByRole('button', { name: 'Namakan semula pelan “Daisy Lane Flowers”' }).waitFor()
  await page.getByRole('button', { name: /^Buat asal/ }).waitFor()
  await chooseLanguage(page, 'en')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
})

test('the native menu speaks the language of the window', async () => {
  const { app, page } = relasi
  await chooseLanguage(page, 'id')
  const labels = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [])
  await expect.poll(labels).toContain('Berkas')
  await chooseLanguage(page, 'en')
  await expect.poll(labels).toContain('File')
})

test('the chosen language is there at the next start', async () => {
  await chooseLanguage(relasi.page, 'ms')
  await relasi.page
    .getByRole('status')
    .getByText(/^Disimpan/)
    .waitFor()
  const { profile, copies } = relasi
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  await relasi.page.locator('html[lang="ms"]').waitFor()
  await relasi.page.getByRole('heading', { level: 1, name: 'Kanvas' }).waitFor()
  await chooseLanguage(relasi.page, 'en')
})

test('texts 40 % longer push nothing out of the window', async () => {
  const { page } = relasi
  await page.goto('app://relasi/index.html?pseudo=1')
  await page.locator('html[lang="en-XA"]').waitFor()
  await page.getByRole('navigation').waitFor()
  const screens = await page.getByRole('navigation').getByRole('button').all()
  for (const screen of screens.slice(0, -1)) {
    await screen.click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const overflow = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      out: [...document.querySelectorAll('button, input, h1')]
        .filter((element) => {
          const box = element.getBoundingClientRect()
          return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1)
        })
        .map((element) => element.textContent),
    }))
    expect(overflow).toEqual({ wide: 0, out: [] })
  }
})
