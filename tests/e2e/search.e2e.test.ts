import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { paletteName, runCommand, whenReady } from '../support/shellSteps.ts'
import { cardIn, goTo, region } from './support/canvasPage.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
  await runCommand(relasi.page, 'example: flower shop')
  await cardIn(relasi.page, 'Channels', 'Shop on Mill Street').waitFor()
})

afterAll(async () => {
  await relasi.close()
})

async function find(page: Page, words: string): Promise<Locator> {
  await page.keyboard.press('Control+F')
  const field = page.getByRole('combobox', { name: 'Find in this plan' })
  await field.fill(words)
  await page.getByRole('option', { selected: true }).waitFor()
  return field
}

test('what only the details say is found, shown in its words, and leads to its card', async () => {
  const { page } = relasi
  const field = await find(page, 'passer-by')
  const option = page.getByRole('option', { name: /Shop on Mill Street/ })
  expect(await option.innerText()).toMatch(/Channels · .*passer-by/)
  await field.press('Enter')
  const card = cardIn(page, 'Channels', 'Shop on Mill Street')
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a cell is found by its words and leads to the matrix, and back returns to the card', async () => {
  const { page } = relasi
  const field = await find(page, 'reminder before the date')
  await field.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  const cell = page.getByRole('gridcell', { selected: true })
  await cell.waitFor()
  expect(await cell.innerText()).toContain('reminder')
  await page.keyboard.press('Control+[')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
  const card = cardIn(page, 'Channels', 'Shop on Mill Street')
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+]')
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
})

test('the back button of a mouse goes back', async () => {
  const { page } = relasi
  await page.evaluate(() => {
    window.dispatchEvent(new MouseEvent('mouseup', { button: 3, bubbles: true, cancelable: true }))
  })
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
})

test('one key goes from a card to where it is used, by a list when there are several places', async () => {
  const { page } = relasi
  await goTo(page, 'Canvas')
  await cardIn(page, 'Customer segments', 'Gift-givers nearby, who need something nice now').click()
  await page.keyboard.press('u')
  const list = page.getByRole('listbox')
  await list.getByRole('option', { name: /its row in relationships/ }).waitFor()
  expect(await list.getByRole('option', { name: /serves it/ }).count()).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
})

test('a thread is pulled straight from what was found', async () => {
  const { page } = relasi
  const field = await find(page, 'mill street shop')
  await field.press('Control+Enter')
  await page.getByRole('button', { name: /^Following Shop on Mill Street/ }).waitFor()
  await page.keyboard.press('Escape')
})

test('what was looked at before is offered before a key is pressed', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  const recent = page.getByRole('group', { name: 'Recent' })
  await recent.getByRole('option', { name: /reminder before/ }).waitFor()
  await page.keyboard.press('Escape')
})

test('a category is explained in the palette, and Escape leads back to the results', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: paletteName })
  await field.fill('co-creation make part')
  await page.getByRole('option', { name: /category 6 of 6/ }).waitFor()
  await field.press('Enter')
  await page.getByRole('heading', { name: 'Co-creation' }).waitFor()
  await page.keyboard.press('Escape')
  await field.waitFor()
  expect(await field.inputValue()).toBe('co-creation make part')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
})

test('more results are one row away', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: paletteName }).fill('a')
  const group = page.getByRole('group', { name: 'In this plan' })
  const before = await group.getByRole('option').count()
  await group.getByRole('option', { name: /^and \d+ more$/ }).click()
  await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
  await region(page, 'Channels').or(page.getByRole('grid')).first().waitFor()
})
