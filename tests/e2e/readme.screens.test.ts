import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, chooseTheme, runCommand, startPlan, whenReady } from '../support/shellSteps.ts'

// The pictures of the README: `npm run screens -- readme`, then screens/readme-* goes to docs/images by hand.

const folder = resolve('screens')
let relasi: LaunchedApp

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  relasi = await launchApp()
  await whenReady(relasi.page)
  await relasi.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setMenuBarVisibility(false)
    window?.setContentSize(1440, 900)
  })
  await startPlan(relasi.page, 'Daisy Lane')
})

afterAll(() => relasi.close())

async function take(name: string): Promise<void> {
  await relasi.page.evaluate(() => document.fonts.ready)
  await relasi.page.screenshot({ path: resolve(folder, `readme-${name}.png`), animations: 'disabled' })
}

async function openMap(example: string): Promise<void> {
  const { page } = relasi
  await runCommand(page, example)
  await page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }).click()
  await page.getByRole('heading', { level: 1, name: 'Get·Keep·Grow' }).waitFor()
  await page.locator('.react-flow__node').first().waitFor()
}

test('the map of the coffee stall, light and dark', async () => {
  await openMap('Example: coffee stall')
  await take('journeys')
  await chooseTheme(relasi.page, 'dark')
  await take('journeys-dark')
  await chooseTheme(relasi.page, 'light')
})

test('the sketch of the flower shop and a verdict on it', async () => {
  const { page } = relasi
  await runCommand(page, 'Example: flower shop')
  await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
  await page.locator('.react-flow__node').first().waitFor()
  await take('experiments')
  await page.getByRole('radio', { name: 'List' }).click()
  await page.getByText('Ask for the date at the till, not for an e-mail').dblclick()
  await page.getByRole('img').first().waitFor()
  await take('verdict')
})

test('what if, in Indonesian, at the coffee stall', async () => {
  const { page } = relasi
  await chooseLanguage(page, 'id')
  await openMap('Contoh: warung kopi')
  await runCommand(page, 'Bagaimana jika')
  const slider = page.getByRole('slider').nth(1)
  await slider.focus()
  for (let press = 0; press < 8; press += 1) await slider.press('ArrowRight')
  await take('what-if')
})
