import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { blockNames, cardsIn, saved } from './support/canvasPage.ts'

// The whole slice with the keyboard alone: no mouse call stands in this file.

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
})

afterAll(async () => {
  await relasi.close()
})

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

const cellText = (segment: string, category: string) =>
  page.getByRole('gridcell', { name: `${segment}, ${category}` }).innerText()

it('starts a plan and writes in all nine blocks, Tab leading from one to the next', async () => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await press('Control+N')
  await page.getByRole('textbox', { name: 'Name of the plan' }).waitFor()
  await page.keyboard.type('Warung Kopi')
  await press('Enter')
  await page.getByRole('button', { name: 'Name the first segment' }).waitFor()
  await press('n')
  await page.keyboard.type('Regulars')
  await press('Enter')
  await page.keyboard.type('Students')
  for (const name of blockNames.slice(1)) {
    await press('Tab')
    await page.keyboard.type(`About ${name}`)
  }
  await press('Escape')
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Regulars', 'Students'])
  for (const name of blockNames.slice(1)) expect(await cardsIn(page, name)).toEqual([`About ${name}`])
})

it('walks the sheet with arrows', async () => {
  expect(await focused()).toBe('About Cost structure')
  await press('ArrowRight')
  expect(await focused()).toBe('About Revenue streams')
  await press('ArrowUp')
  expect(await focused()).toBe('Students')
  await press('ArrowUp')
  expect(await focused()).toBe('Regulars')
  await press('ArrowLeft', 'ArrowLeft')
  expect(await focused()).toBe('About Value propositions')
})

it('marks a note by the numbers of the segments and says so', async () => {
  await press('1')
  await page.getByText('Now serves Regulars.').waitFor({ state: 'attached' })
  await press('2', '1')
  await page.getByText('No longer serves Regulars.').waitFor({ state: 'attached' })
})

it('moves a note with Alt and arrows, keeps the focus on it and says where it is', async () => {
  await press('Alt+ArrowLeft')
  expect(await cardsIn(page, 'Key activities')).toEqual(['About Value propositions', 'About Key activities'])
  await page
    .getByText('About Value propositions: place 1 of 2 in Key activities')
    .waitFor({ state: 'attached' })
  await press('Alt+ArrowDown')
  expect(await cardsIn(page, 'Key activities')).toEqual(['About Key activities', 'About Value propositions'])
  expect(await focused()).toBe('About Value propositions')
  await press('Control+Z', 'Control+Z')
  expect(await cardsIn(page, 'Value propositions')).toEqual(['About Value propositions'])
})

it('writes on a note with Enter, refuses nothing of a second language and keeps one step of undo', async () => {
  await press('Enter', 'Control+A')
  await page.keyboard.insertText('Kopi segar, 咖啡, ☕')
  await press('Escape')
  expect(await cardsIn(page, 'Value propositions')).toEqual(['Kopi segar, 咖啡, ☕'])
  await press('Control+Z')
  expect(await cardsIn(page, 'Value propositions')).toEqual(['About Value propositions'])
  await press('Control+Y')
  expect(await cardsIn(page, 'Value propositions')).toEqual(['Kopi segar, 咖啡, ☕'])
})

it('fills cells of the matrix and sees the gap', async () => {
  await press('Control+2')
  await page.getByRole('grid').waitFor()
  await page.getByRole('gridcell', { name: 'Regulars, Personal assistance' }).focus()
  await press('ArrowRight', 'ArrowRight')
  await press('e', 'e')
  expect(await cellText('Regulars', 'Self-service')).toContain('two short')
  await press('s')
  expect(await cellText('Regulars', 'Self-service')).toContain('one short')
  await press('ArrowDown', 'e')
  expect(await cellText('Students', 'Self-service')).toContain('one short')
})

it('opens the details with Enter, names the cell and comes back with Escape', async () => {
  await press('Enter')
  const details = page.getByRole('complementary', { name: 'About this relationship' })
  await details.getByRole('radio', { name: 'light' }).first().waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
  await press('Tab', 'Tab')
  await page.keyboard.type('Order by message')
  expect(await cellText('Students', 'Self-service')).toContain('Order by message')
  await press('Escape')
  expect(await focused()).toContain('one short')
})

it('shows the filled cells on the canvas, undoes and redoes them', async () => {
  await press('Control+1')
  await page.getByRole('heading', { name: 'Canvas', level: 1 }).waitFor()
  const filled = ['About Customer relationships', 'Self-service', 'Self-service: Order by message']
  expect(await cardsIn(page, 'Customer relationships')).toEqual(filled)
  await press('Control+Z')
  expect(await cardsIn(page, 'Customer relationships')).toEqual([...filled.slice(0, 2), 'Self-service'])
  await press('Control+Shift+Z')
  expect(await cardsIn(page, 'Customer relationships')).toEqual(filled)
})

it('keeps the keyboard in the screen when what had it is gone', async () => {
  const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null)
  await press('Control+2')
  await page.getByRole('grid').waitFor()
  await expect.poll(isInMain).toBe(true)
  await press('Control+1')
  await page.getByRole('region', { name: 'Customer segments' }).waitFor()
  await press('n')
  await page.keyboard.type('Soon gone')
  await press('Escape', 'Control+z')
  await page.getByText('Soon gone', { exact: true }).waitFor({ state: 'detached' })
  await expect.poll(isInMain).toBe(true)
})

it('finds everything again after the app was closed and started anew', async () => {
  await saved(page)
  const before = await Promise.all(blockNames.map((name) => cardsIn(page, name)))
  const { profile, copies } = relasi
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  page = relasi.page
  await page.getByRole('heading', { name: 'Canvas', level: 1 }).waitFor()
  expect(await Promise.all(blockNames.map((name) => cardsIn(page, name)))).toEqual(before)
  await press('Control+2')
  await page.getByRole('grid').waitFor()
  expect(await cellText('Regulars', 'Self-service')).toContain('one short')
  expect(await cellText('Students', 'Self-service')).toContain('Order by message')
})
