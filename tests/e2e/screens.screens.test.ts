import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import {
  backToLibrary,
  chooseLanguage,
  chooseTheme,
  paletteName,
  allScreens,
  railNames,
  runCommand,
  startPlan,
  whenReady,
} from '../support/shellSteps.ts'

const folder = resolve('screens')
const sample = resolve('assets/samples/daisy-lane-flowers.relasi')
const sizes = [
  [1440, 900],
  [1280, 800],
  [1024, 680],
] as const

let relasi: LaunchedApp

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  // The sample comes in as a user's file does: on the command line.
  relasi = await launchApp({ args: [sample] })
  await whenReady(relasi.page)
  await relasi.page.getByRole('navigation').waitFor()
  await relasi.page.getByRole('button', { name: 'Dismiss the message' }).click()
})

afterAll(async () => {
  await relasi.close()
})

async function resize(width: number, height: number): Promise<void> {
  await relasi.app.evaluate(
    ({ BrowserWindow }, [toWidth, toHeight]) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setMenuBarVisibility(false)
      window?.setContentSize(toWidth, toHeight)
    },
    [width, height] as const,
  )
  await relasi.page.waitForFunction((wanted) => innerWidth === wanted, width)
}

async function take(name: string): Promise<void> {
  await relasi.page.evaluate(() => document.fonts.ready)
  await relasi.page.screenshot({ path: resolve(folder, `${name}.png`), animations: 'disabled' })
}

test('every screen, theme and language at both sizes', async () => {
  const { page } = relasi
  for (const theme of ['light', 'dark', 'hc'] as const) {
    await chooseTheme(page, theme)
    for (const language of ['en', 'id', 'ms'] as const) {
      await chooseLanguage(page, language)
      for (const [width, height] of sizes) {
        await resize(width, height)
        await takePlanScreens(`${theme}-${language}-${width}`)
      }
    }
    await chooseLanguage(page, 'en')
  }
})

/** The screens of the rail with nothing on them yet, and the doors of an empty library. */
test('every screen empty, at every size', async () => {
  const empty = await launchApp()
  const full = relasi
  relasi = empty
  try {
    const { page } = empty
    await whenReady(page)
    for (const [width, height] of sizes) {
      await resize(width, height)
      await take(`1-library-empty-${width}`)
    }
    await startPlan(page, 'Warung Kopi')
    const names = await allScreens(page)
    for (const [index, name] of names.entries()) {
      await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      for (const [width, height] of sizes) {
        await resize(width, height)
        await take(`${String(index + 2)}-${name.toLowerCase()}-empty-${width}`)
      }
    }
    await runCommand(page, 'Start with six questions')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await take('8-questions-1024')
  } finally {
    relasi = full
    await empty.close()
  }
})

async function takePlanScreens(kind: string): Promise<void> {
  const { page } = relasi
  const rail = page.getByRole('navigation').getByRole('button')
  const names = (await railNames(page)).slice(0, -1)
  for (const [index, name] of names.entries()) {
    await rail.nth(index).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await take(`${String(index + 2)}-${name.toLowerCase()}-${kind}`)
  }
  await rail.first().click()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: paletteName }).fill('re')
  await take(`9-palette-${kind}`)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await backToLibrary(page)
  await take(`1-library-${kind}`)
  await page.locator('[data-plan-card]').first().click()
  await page.getByRole('navigation').waitFor()
}
