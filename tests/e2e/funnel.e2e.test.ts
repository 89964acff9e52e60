import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme, runCommand, startPlan, whenReady } from '../support/shellSteps.ts'
import { saved } from './support/canvasPage.ts'
import { findViolations } from './support/findViolations.ts'

// A founder counts her funnel: by hand, from a spreadsheet, with a block that cannot be taken, and after a restart.

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await startPlan(page, 'Counting')
  await runCommand(page, 'Funnel screen on')
  await runCommand(page, 'Go to the funnel')
  await page.getByRole('button', { name: 'Begin the funnel' }).click()
  await grid().waitFor()
})

afterAll(() => relasi.close())

const grid = () => page.getByRole('grid')
const cell = (row: number, column: number) =>
  grid().getByRole('row').nth(row).getByRole('textbox').nth(column)
const stages = () => page.getByRole('list', { name: 'Stages in their order' })
const step = (name: string) => page.getByRole('group', { name })
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** As another program leaves a text on the clipboard. */
async function paste(text: string): Promise<void> {
  await relasi.app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text)
  await page.keyboard.press('Control+V')
}

async function rowIs(row: number, counts: readonly string[]): Promise<void> {
  const read = () => grid().getByRole('row').nth(row).getByRole('textbox').evaluateAll(valuesOf)
  await expect.poll(read).toEqual(counts)
}

function valuesOf(fields: readonly Element[]): readonly string[] {
  return fields.map((field) => (field instanceof HTMLInputElement ? field.value : ''))
}

describe('the counts of a funnel', () => {
  it('are typed with the keyboard alone, and one press takes one back', async () => {
    await cell(1, 4).focus()
    const first = await focused()
    await page.keyboard.type('2400')
    await page.keyboard.press('Tab')
    expect(await focused()).not.toBe(first)
    await page.keyboard.type('2500')
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^Activation, /)
    await page.keyboard.type('290')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toMatch(/^Acquisition, /)
    await rowIs(1, ['', '', '', '', '2,400', '2,500', '', ''])
    await rowIs(2, ['', '', '', '', '', '290', '', ''])
    await step('Acquisition → Activation').getByText('290 of 2,500').waitFor()
    await page.keyboard.press('Control+Z')
    await rowIs(2, ['', '', '', '', '', '', '', ''])
  })

  it('are refused where they are typed, and the last count stays', async () => {
    await cell(1, 4).focus()
    await page.keyboard.type('many')
    await page.getByRole('alert').getByText('“many” is no count', { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    expect(await cell(1, 4).inputValue()).toBe('many')
    await page.keyboard.press('Escape')
    expect(await cell(1, 4).inputValue()).toBe('2,400')
  })

  it('come from a spreadsheet as one deed, with the weakest step marked and told', async () => {
    await cell(1, 4).focus()
    await paste('2,400\t2,500\t2,300\t2,440\n288\t260\t300\t305\n129\t118\t128\t140')
    await rowIs(2, ['', '', '', '', '288', '260', '300', '305'])
    await step('Acquisition → Activation').getByText('12.0\u00a0%').waitFor()
    await step('Acquisition → Activation').getByText('weakest').waitFor()
    await page.getByText('1,153 of 9,640 come on', { exact: false }).waitFor()
    await step('Activation → Retention').getByText('44.7\u00a0%').waitFor()
    await page.keyboard.press('Control+Z')
    await rowIs(2, ['', '', '', '', '', '', '', ''])
    await page.keyboard.press('Control+Shift+Z')
    await rowIs(2, ['', '', '', '', '288', '260', '300', '305'])
  })

  it('are not taken from a block with a text, a negative, a decimal or a too large number', async () => {
    await cell(1, 4).focus()
    await paste('1\tabc\n-3\t1.5\n99999999999\t2')
    const refused = page.getByRole('alert')
    await refused.getByText('Nothing was pasted, because 4 cells cannot be taken').waitFor()
    for (const reason of [
      '“abc” is no count',
      '“-3” is below 0',
      '“1.5” is no whole',
      '“99999999999” is too',
    ]) {
      await refused.getByText(reason, { exact: false }).waitFor()
    }
    await rowIs(1, ['', '', '', '', '2,400', '2,500', '2,300', '2,440'])
    await rowIs(3, ['', '', '', '', '129', '118', '128', '140'])
    await refused.getByRole('button', { name: 'Understood' }).click()
    await refused.waitFor({ state: 'detached' })
  })
})

describe('a stage', () => {
  it('is moved with keys, and hidden it leaves the reckoning', async () => {
    await stages().getByRole('button', { name: 'Retention', exact: true }).focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await step('Acquisition → Retention').waitFor()
    await page.keyboard.press('Control+Z')
    await step('Acquisition → Activation').waitFor()
    await stages().getByRole('button', { name: 'Activation', exact: true }).click()
    await page.getByRole('complementary').getByRole('button', { name: 'Hide', exact: true }).click()
    await step('Acquisition → Retention').getByText('515 of 9,640').waitFor()
    await page.keyboard.press('Control+Z')
    await step('Acquisition → Activation').waitFor()
    await page.keyboard.press('Escape')
  })
})

describe('cohorts', () => {
  it('are pasted, drawn, and refused where more are active than joined', async () => {
    await runCommand(page, 'Funnel: cohorts')
    await cell(1, 0).focus()
    await paste('2026-01-05\t100\t60\t45\n2026-01-12\t80\t40')
    await page.getByRole('img', { name: /^Still active 2 weeks later: 45\.0/ }).waitFor()
    await cell(1, 0).focus()
    await paste('10\t11')
    await page.getByRole('alert').getByText('More people would be active than joined.').first().waitFor()
    await page.getByRole('button', { name: 'Understood' }).click()
  })

  it('leave out nobody who is still there', async () => {
    await page.getByRole('button', { name: 'Paste dates' }).click()
    await page
      .getByRole('textbox', { name: /^Two columns/ })
      .fill('2026-01-01\t2026-01-11\n2026-01-01\n2026-01-11\t2026-01-31\n2026-01-21')
    await page.getByRole('button', { name: 'Take these dates' }).click()
    await page.getByText('Half of them have left after 20 days.').waitFor()
    await page.getByRole('img', { name: 'Still there after 30 days: 37.5\u00a0%' }).waitFor()
  })
})

describe.each(['light', 'dark', 'hc'] as const)('axe finds nothing in %s', (theme) => {
  it.each(['Funnel: stages', 'Funnel: cohorts'])('on the page %s', async (name) => {
    await chooseTheme(page, theme)
    await runCommand(page, name)
    expect(await findViolations(page)).toEqual([])
  })
})

it('keeps everything over a restart', async () => {
  await saved(page)
  const { profile, copies } = relasi
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  page = relasi.page
  await page.getByRole('heading', { level: 1, name: 'Funnel' }).waitFor()
  await rowIs(2, ['', '', '', '', '288', '260', '300', '305'])
  await step('Acquisition → Activation').getByText('weakest').waitFor()
})
