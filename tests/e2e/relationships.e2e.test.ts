import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { cardIn, cardsIn, goTo, region, saved } from './support/canvasPage.ts'
import { startPlan } from '../support/shellSteps.ts'

let relasi: LaunchedApp
let page: Page

const cell = (segment: string, category: string): Locator =>
  page.getByRole('gridcell', { name: `${segment}, ${category}` })
const details = () => page.getByRole('complementary', { name: 'About this relationship' })
const choose = (group: string, level: string) =>
  details().getByRole('radiogroup', { name: group }).getByText(level, { exact: true }).click()

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Warung Kopi')
})

afterAll(async () => {
  await relasi.close()
})

it('teaches while there is no segment, and the first step makes the first row', async () => {
  await goTo(page, 'Relationships')
  await page.getByRole('heading', { name: 'How do your customers want to be looked after?' }).waitFor()
  await page.getByRole('textbox', { name: 'First segment' }).fill('Regulars')
  await page.getByRole('button', { name: 'Add the segment' }).click()
  await page.getByRole('grid').waitFor()
  expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(7)
  await cell('Regulars', 'Self-service').getByText('not expected').waitFor()
})

it('draws the gap between what is expected and what is established', async () => {
  await cell('Regulars', 'Self-service').click()
  await page.getByRole('button', { name: 'Details' }).click()
  await choose('Expected', 'full')
  await cell('Regulars', 'Self-service').getByText('two short').waitFor()
  await choose('Established', 'light')
  await cell('Regulars', 'Self-service').getByText('one short').waitFor()
  await details().getByText('one short: wanted in full, built lightly').waitFor()
  await choose('Established', 'full')
  await cell('Regulars', 'Self-service').getByText('met').waitFor()
  await choose('Expected', 'none')
  await cell('Regulars', 'Self-service').getByText('two over').waitFor()
  await choose('Expected', 'full')
  await choose('Established', 'light')
})

it('takes the words, motivations and costs of a cell and shows them in it', async () => {
  await details().getByRole('textbox', { name: 'What it is' }).fill('Bucket by the door')
  await details().getByRole('button', { name: 'retain' }).click()
  await details().getByRole('textbox', { name: 'likely, as it is now' }).fill('0.60')
  await cell('Regulars', 'Self-service').getByText('Bucket by the door').waitFor()
  await cell('Regulars', 'Self-service').getByText('$0.60').waitFor()
})

it('refuses a cost that is no amount at the field and keeps the last valid one', async () => {
  await details().getByRole('textbox', { name: 'likely, as it is now' }).fill('cheap')
  await details().getByRole('alert').filter({ hasText: '“cheap” is not an amount' }).waitFor()
  await cell('Regulars', 'Self-service').getByText('$0.60').waitFor()
  await details().getByRole('textbox', { name: 'likely, as it is now' }).fill('0.60')
})

it('refuses a range whose low lies above its high when the field is left', async () => {
  await details().getByRole('textbox', { name: 'low, as it is now' }).fill('0.90')
  await details().getByRole('textbox', { name: 'Notes' }).click()
  await details().getByRole('alert').filter({ hasText: 'is not in order' }).waitFor()
  await details().getByRole('textbox', { name: 'low, as it is now' }).fill('0.35')
  await details().getByRole('textbox', { name: 'Notes' }).click()
  expect(await details().getByRole('alert').count()).toBe(0)
})

it('shows every filled cell as a note in the canvas block, which leads back to it', async () => {
  await goTo(page, 'Canvas')
  expect(await cardsIn(page, 'Customer relationships')).toEqual(['Self-service: Bucket by the door'])
  await cardIn(page, 'Customer relationships', 'Self-service: Bucket by the door').click()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Relationships', level: 1 }).waitFor()
  expect(await cell('Regulars', 'Self-service').getAttribute('aria-selected')).toBe('true')
})

it('clears a cell from its card on the canvas, and undo brings it back', async () => {
  await goTo(page, 'Canvas')
  await cardIn(page, 'Customer relationships', 'Self-service: Bucket by the door').click()
  await page.keyboard.press('Delete')
  expect(await cardsIn(page, 'Customer relationships')).toEqual([])
  await page.getByText('Cleared the relationship with Regulars').waitFor()
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, 'Customer relationships')).toEqual(['Self-service: Bucket by the door'])
})

it('says what goes along when a segment with cells is removed', async () => {
  await cardIn(page, 'Customer segments', 'Regulars').click()
  await page.keyboard.press('Delete')
  await page.getByText('Removed “Regulars” with 1 cell', { exact: true }).waitFor()
  expect(await cardsIn(page, 'Customer relationships')).toEqual([])
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Regulars'])
  expect(await cardsIn(page, 'Customer relationships')).toEqual(['Self-service: Bucket by the door'])
  await saved(page)
})

it('explains a category from its column head', async () => {
  await goTo(page, 'Relationships')
  await page.getByRole('columnheader', { name: 'Communities' }).getByRole('button').click()
  await page.getByText('Customers meet each other, share what they know').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Customers meet each other, share what they know').waitFor({ state: 'hidden' })
})

it('leads to the matrix from the door of the canvas block', async () => {
  await goTo(page, 'Canvas')
  await region(page, 'Customer relationships').getByRole('button', { name: 'Open the relationships' }).click()
  await page.getByRole('heading', { name: 'Relationships', level: 1 }).waitFor()
})
