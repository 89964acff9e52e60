import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import {
  backToLibrary,
  chooseTheme,
  paletteName,
  allScreens,
  runCommand,
  startPlan,
  whenReady,
  type ThemeName,
} from '../support/shellSteps.ts'
import { findViolations, withMenu } from './support/findViolations.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
})

afterAll(async () => {
  await relasi.close()
})

test('the empty library has no fault', async () => {
  expect(await findViolations(relasi.page)).toEqual([])
})

describe.each<ThemeName>(['light', 'dark', 'hc'])('in the theme %s', (theme) => {
  test('every screen of the rail has no fault', async () => {
    const { page } = relasi
    await openPlan(page)
    await chooseTheme(page, theme)
    const screens = await allScreens(page)
    expect(screens.length).toBeGreaterThan(1)
    for (const name of screens) {
      await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect({ screen: name, faults: await findViolations(page) }).toEqual({ screen: name, faults: [] })
    }
  })

  test('every dialog has no fault', async () => {
    const { page } = relasi
    await openPlan(page)
    await chooseTheme(page, theme)
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: paletteName }).fill('e')
    expect({ dialog: 'palette', faults: await findViolations(page) }).toEqual({
      dialog: 'palette',
      faults: [],
    })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    for (const [words, dialog] of [
      ['keyboard shortcuts', 'Keyboard shortcuts'],
      ['settings', 'Settings'],
      ['about this plan', 'About this plan'],
      ['export as pdf', 'Export as PDF'],
    ] as const) {
      await runCommand(page, words)
      await page.getByRole('dialog', { name: dialog }).waitFor()
      expect({ dialog, faults: await findViolations(page) }).toEqual({ dialog, faults: [] })
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test('the library with plans, its menu and its trash have no fault', async () => {
    const { page } = relasi
    await openPlan(page)
    await chooseTheme(page, theme)
    await backToLibrary(page)
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Daisy Lane Flowers', exact: true }).click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    expect(await findViolations(page, withMenu)).toEqual([])
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Trash 1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trash' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Take out “Daisy/ }).click()
    await page.getByRole('button', { name: 'All plans' }).click()
    await page.getByRole('button', { name: 'Daisy Lane Flowers', exact: true }).waitFor()
  })

  test('the six questions have no fault', async () => {
    const { page } = relasi
    if (await page.getByRole('navigation').isVisible()) await backToLibrary(page)
    await chooseTheme(page, theme)
    await page.getByRole('button', { name: /^Start my plan/ }).click()
    for (let step = 1; step <= 6; step += 1) {
      await page.getByText(`${step} of 6`, { exact: true }).waitFor()
      expect({ step, faults: await findViolations(page) }).toEqual({ step, faults: [] })
      if (step === 2) await page.getByRole('textbox', { name: 'Group 1' }).fill('Regulars')
      if (step === 5) {
        const wish = page.getByRole('radiogroup', { name: 'They expect: They help themselves' })
        await wish.getByText('full', { exact: true }).click()
      }
      if (step < 6) await page.getByRole('button', { name: 'Skip' }).click()
    }
    await page.keyboard.press('Escape')
    await page.getByRole('navigation').waitFor()
    await backToLibrary(page)
  })
})

/** Opens the plan of these tests from wherever the window is; makes it the first time. */
async function openPlan(page: Page): Promise<void> {
  if (await page.getByRole('navigation').isVisible()) return
  const card = page.getByRole('button', { name: 'Daisy Lane Flowers', exact: true })
  if (await card.isVisible()) {
    await card.click()
    await page.getByRole('navigation').waitFor()
    return
  }
  await startPlan(page, 'Daisy Lane Flowers')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  for (const title of ['Gift-givers nearby', 'Weekly home regulars']) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
}
