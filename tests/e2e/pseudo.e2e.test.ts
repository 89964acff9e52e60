import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { findCutTexts } from './support/findCutTexts.ts'

// Every text is 40 % longer and accented, see `pseudo.ts`. The search folds accents, so English words still
// find the commands.

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
  await relasi.page.goto('app://relasi/index.html?pseudo=1')
  await relasi.page.locator('html[lang="en-XA"]').waitFor()
  await whenReady(relasi.page)
})

afterAll(async () => {
  await relasi.close()
})

async function resize([width, height]: readonly [number, number]): Promise<void> {
  const { app, page } = relasi
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await page.waitForFunction((wanted) => innerWidth === wanted, width)
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox').first()
  await field.fill(words)
  await page.getByRole('option', { selected: true }).waitFor()
  await field.press('Enter')
}

async function expectWhole(page: Page, where: string): Promise<void> {
  // What measures itself does so with the next frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect.soft({ where, faults: await findCutTexts(page) }).toEqual({ where, faults: [] })
}

async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const sizes = [
  [1280, 800],
  [1024, 680],
] as const

describe.each(sizes)('at %d × %d', (width, height) => {
  beforeAll(() => resize([width, height]))

  test('the empty library can be read whole', async () => {
    await expectWhole(relasi.page, 'library')
  })

  test('the screens of a plan, with details open and closed, can be read whole', async () => {
    const { page } = relasi
    await command(page, 'example flower shop')
    await page.getByRole('navigation').waitFor()
    await page.locator('[data-card]').first().waitFor()
    await expectWhole(page, 'canvas')
    await page.locator('[data-block="channels"] [data-card]').first().click()
    await page.keyboard.press('Space')
    await page.getByRole('complementary').waitFor()
    await expectWhole(page, 'canvas with a note')
    await page.locator('[data-block="customer_segments"] [data-card]').first().click()
    await expectWhole(page, 'canvas with a segment')
    await page.keyboard.press('Control+2')
    await page.getByRole('grid').waitFor()
    await expectWhole(page, 'relationships with details')
    await page.getByRole('gridcell').first().click()
    await expectWhole(page, 'relationships with a cell')
    await page.keyboard.press('Space')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    await expectWhole(page, 'relationships')
    await page.keyboard.press('Control+1')
    await page.locator('[data-card]').first().waitFor()
  })

  test('the palette can be read whole, whatever it shows', async () => {
    const { page } = relasi
    await page.keyboard.press('Control+K')
    await page.getByRole('option').first().waitFor()
    await expectWhole(page, 'palette')
    for (const words of ['rem', 'self', 'xyzxyz']) {
      await page.getByRole('combobox').first().fill(words)
      await expectWhole(page, `palette with ${words}`)
    }
    await leaveDialog(page)
    await page.keyboard.press('Control+F')
    await page.getByRole('combobox').first().fill('e')
    await page.getByRole('option').first().waitFor()
    await expectWhole(page, 'find in plan')
    await leaveDialog(page)
  })

  const dialogs = [
    ['shortcuts', 'F1'],
    ['settings', 'Control+,'],
    ['export', 'Control+E'],
    ['what is linked to nothing', 'O'],
  ] as const

  test.each(dialogs)('the dialog of %s can be read whole', async (name, key) => {
    const { page } = relasi
    await page.locator('[data-block="channels"] [data-card]').first().click()
    await page.keyboard.press(key)
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    await expectWhole(page, name)
    await leaveDialog(page)
  })

  test('the details of the plan and an explanation can be read whole', async () => {
    const { page } = relasi
    await command(page, 'about this plan')
    await page.getByRole('dialog').getByRole('textbox').first().waitFor()
    await expectWhole(page, 'plan details')
    await leaveDialog(page)
    await page.locator('[data-block="channels"] [data-card]').first().click()
    await page.keyboard.press('H')
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    await expectWhole(page, 'explanation of a block')
    await leaveDialog(page)
  })

  test('an empty plan and the library with plans can be read whole', async () => {
    const { page } = relasi
    await page.keyboard.press('Control+N')
    await expectWhole(page, 'a new plan')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    await expectWhole(page, 'relationships without segments')
    await backToLibraryOf(page)
    await expectWhole(page, 'library with plans')
  })
})

async function backToLibraryOf(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('navigation').waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
}
