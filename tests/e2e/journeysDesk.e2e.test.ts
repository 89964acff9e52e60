import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, whenReady } from '../support/shellSteps.ts'
import { goToJourneys, joint, map, numberField, stage, tactic } from './support/journeysPage.ts'

// The desk around the map of the flower shop: ways to a number and back, refusals, several tactics at once, a
// channel that becomes another.

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await runCommand(page, 'flower shop')
  await page.getByRole('navigation').waitFor()
  await goToJourneys(page)
  await map(page).waitFor()
})

afterAll(async () => {
  await relasi.close()
})

const focused = (name: string) => numberField(page, name).and(page.locator(':focus'))
const says = async (name: string) => (await tactic(page, name).textContent()) ?? ''
const stageSays = async (name: string) => (await stage(page, name).textContent()) ?? ''

it('leads from a row of the ledger to the field, and back to the ledger', async () => {
  await page.getByRole('radio', { name: 'Assumptions' }).click({ force: true })
  const row = page.getByRole('button', { name: 'Go on to purchase' }).first()
  await row.click()
  await map(page).waitFor()
  await focused('Go on to purchase').waitFor()
  await page.keyboard.press('Control+[')
  await row.waitFor()
  await page.getByRole('radio', { name: 'Map' }).click({ force: true })
  await map(page).waitFor()
})

it('leads from what goes on between two stages to its field', async () => {
  await joint(page, 'Consideration', 'Purchase').click()
  await focused('Go on to purchase').waitFor()
})

it('refuses a range out of order once it is left, and keeps the last that could be', async () => {
  const low = page.getByRole('textbox', { name: 'Go on to purchase, low' })
  const good = await low.inputValue()
  const before = await stageSays('Purchase')
  await low.fill('99')
  await low.blur()
  await page.getByRole('alert').waitFor()
  expect(await stageSays('Purchase')).toBe(before)
  await low.fill(good)
  await page.getByRole('alert').waitFor({ state: 'detached' })
})

it('closes the page of a stage to the economics', async () => {
  await page.getByRole('button', { name: 'Close, back to the economics' }).click()
  await page.getByRole('complementary').getByRole('heading', { name: 'Economics' }).waitFor()
})

it('stops several tactics as one step that undo takes back', async () => {
  await tactic(page, 'Cards in five cafés').click()
  await tactic(page, 'New window every Monday').click({ modifiers: ['Control'] })
  await runCommand(page, 'Stop the tactic')
  await expect.poll(() => says('Cards in five cafés')).toContain('stopped')
  await expect.poll(() => says('New window every Monday')).toContain('stopped')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => says('Cards in five cafés')).not.toContain('stopped')
  await expect.poll(() => says('New window every Monday')).not.toContain('stopped')
})

it('keeps every number of a channel whose kind changes, and says what is silent', async () => {
  const before = await stageSays('Purchase')
  await page.getByRole('navigation').getByRole('button', { name: 'Canvas' }).click()
  await page
    .getByRole('button', { name: /^Shop on Mill Street/ })
    .first()
    .click()
  await page.keyboard.press('Space')
  const details = page.getByRole('complementary')
  await details.getByRole('radio', { name: 'Web or mobile' }).click({ force: true })
  await goToJourneys(page)
  await page.getByText(/^This channel is web/).waitFor()
  await stage(page, 'Acquire').waitFor()
  await page.keyboard.press('Control+Z')
  await stage(page, 'Purchase').waitFor()
  expect(await stageSays('Purchase')).toBe(before)
})

it('brings a removed journey back with its tactics', async () => {
  await runCommand(page, 'Remove this journey')
  await tactic(page, 'Cards in five cafés').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Z')
  await tactic(page, 'Cards in five cafés').waitFor()
})
