import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { paletteName, runCommand, startPlan, whenReady } from '../support/shellSteps.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
})

afterAll(async () => {
  await relasi.close()
})

test('what is typed before the palette is there stands in its field, and no key acts on a list not seen', async () => {
  const { page } = relasi
  // Key by key: a whole key stroke of a test would end only when the palette is drawn.
  await page.keyboard.down('Control')
  await page.keyboard.down('K')
  await page.keyboard.up('K')
  await page.keyboard.up('Control')
  await page.keyboard.type('qqqq')
  await page.getByText('Nothing matches “qqqq”.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: paletteName }).waitFor({ state: 'detached' })
})

test('a command that is not possible says why and does nothing', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: paletteName }).fill('save the file')
  const option = page.getByRole('option', { name: /Save the file/ })
  await option.waitFor()
  expect(await option.getAttribute('aria-disabled')).toBe('true')
  expect(await option.innerText()).toContain('open a plan first')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('combobox', { name: paletteName }).isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: paletteName }).waitFor({ state: 'detached' })
})

test('words without a match are answered in words', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: paletteName }).fill('qqqq')
  await page.getByText('Nothing matches “qqqq”.').waitFor()
  await page.keyboard.press('Escape')
})

test('notes are found by their words and opened on the canvas', async () => {
  const { page } = relasi
  await startPlan(page, 'Flower shop')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  await page.keyboard.type('Gift-givers nearby')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Relationships', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: paletteName }).fill('givers')
  const option = page.getByRole('option', { name: /Gift-givers nearby/ })
  await option.waitFor()
  expect(await option.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
})

test('arrows move the choice and the field keeps the focus', async () => {
  const { page } = relasi
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: paletteName })
  await field.fill('theme')
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
})

test('? shows the keys outside of a field and writes itself inside one', async () => {
  const { page } = relasi
  await page.locator('body').press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Rename the plan/ }).click()
  await page.keyboard.type('Why?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Rename the plan “Why?”' }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('the native menu has the same commands, and its items run them', async () => {
  const { app, page } = relasi
  const click = (id: string) =>
    app.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
    }, id)
  await click('go.relationships')
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  await click('go.canvas')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
})

test('plan details are changed in one undo step', async () => {
  const { page } = relasi
  await runCommand(page, 'about this plan')
  const dialog = page.getByRole('dialog', { name: /^About this plan/ })
  await dialog.getByRole('textbox', { name: 'Designed for' }).fill('Daisy Lane')
  await dialog.getByRole('textbox', { name: 'Iteration' }).fill('3')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo: change the details of the plan' }).waitFor()
  await runCommand(page, 'about this plan')
  expect(await dialog.getByRole('textbox', { name: 'Iteration' }).inputValue()).toBe('3')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})
