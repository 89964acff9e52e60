import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { startPlan } from '../support/shellSteps.ts'
import { cell, details, focusedName } from './support/matrixPage.ts'

let relasi: LaunchedApp
let page: Page

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const isOn = (segment: string, category: string) =>
  cell(page, segment, category).and(page.locator(':focus')).waitFor()

// From here on nothing but keys.
beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'By keys')
  await page.getByRole('button', { name: 'Name the first segment' }).press('Enter')
  for (const title of ['Regulars', 'Students', 'Offices']) {
    await page.keyboard.type(title)
    await press('Enter')
  }
  await press('Escape', 'Control+2')
  await page.getByRole('grid').waitFor()
  await cell(page, 'Regulars', 'Personal assistance').focus()
})

afterAll(async () => {
  await relasi.close()
})

it('goes through cells, heads and sums with the arrows', async () => {
  await press('ArrowDown', 'ArrowRight', 'ArrowRight')
  await isOn('Students', 'Self-service')
  await press('End')
  await isOn('Students', 'Co-creation')
  await press('Home')
  expect(await focusedName(page)).toContain('Students')
  await press('ArrowUp', 'ArrowRight', 'ArrowUp')
  expect(await focusedName(page)).toBe('Personal assistance')
  await press('ArrowDown')
  await isOn('Regulars', 'Personal assistance')
  await press('PageDown', 'ArrowLeft')
  expect(await focusedName(page)).toBe('In all')
  await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  await isOn('Regulars', 'Personal assistance')
})

it('changes levels, explains the category, and comes back to the cell', async () => {
  await press('ArrowRight', 'ArrowRight', 'e', 'e')
  await cell(page, 'Regulars', 'Self-service').getByText('two short').waitFor()
  await press('h')
  await page.getByRole('dialog', { name: 'Self-service' }).getByText('iTunes').waitFor()
  await press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await press('ArrowDown')
  await isOn('Regulars', 'Self-service')
})

it('opens the details, fills in a cost and leaves with Escape', async () => {
  await press('Enter')
  await details(page).getByRole('radiogroup', { name: 'Expected' }).locator('input:focus').waitFor()
  await details(page).getByRole('textbox', { name: 'likely, as they expect it' }).focus()
  await page.keyboard.type('3')
  await press('Escape')
  await isOn('Regulars', 'Self-service')
  await cell(page, 'Regulars', 'Self-service').getByText('$3.00').waitFor()
})

it('links a note to the chosen cell', async () => {
  await press('l')
  await page.keyboard.type('offic')
  await press('ArrowDown', 'Enter', 'Escape', 'Escape')
  await isOn('Regulars', 'Self-service')
  await details(page).getByText('1 note', { exact: true }).waitFor()
})

it('opens the row from its head, and a question leads back to its cell', async () => {
  await press('Home', 'Enter')
  const link = details(page).getByRole('button', { name: 'Self-service: full' })
  await link.focus()
  await press('Enter')
  await details(page).getByRole('radiogroup', { name: 'Expected' }).locator('input:focus').waitFor()
  await press('Escape')
  await isOn('Regulars', 'Self-service')
})

it('compares segments and returns with Escape', async () => {
  await press('c')
  await page.getByRole('grid', { name: 'Segments side by side' }).waitFor()
  await isOn('Regulars', 'Self-service')
  await press('ArrowRight', 'e')
  await cell(page, 'Students', 'Self-service').getByText('one short').waitFor()
  await press('Escape', 'Escape')
  await page.getByRole('grid', { name: 'Relationships by segment and category' }).waitFor()
})
