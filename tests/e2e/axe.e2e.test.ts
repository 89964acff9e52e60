import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import {
  backToLibrary,
  chooseTheme,
  paletteName,
  railNames,
  runCommand,
  startPlan,
  whenReady,
  type ThemeName,
} from '../support/shellSteps.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// Guards of the widget library catch the focus and pass it on at once; nobody stays on one.
const context = { exclude: ['[data-base-ui-focus-guard]'] }

interface Axe {
  run(context: object, options: object): Promise<AxeResults>
}

// A menu stands beside the landmarks, as every menu of a button does.
const withMenu: RunOptions = { rules: { region: { enabled: false } } }

/** What axe finds in the window as it stands, one line per element. */
async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(
    ([within, given]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return axe.run(within, given)
    },
    [context, options] as const,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

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
    const screens = (await railNames(page)).slice(0, -1)
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
