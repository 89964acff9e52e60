import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, startPlan } from '../support/shellSteps.ts'
import { goTo, region, saved } from './support/canvasPage.ts'
import { cell, chooseLevel, details, fillCost, rowsAre } from './support/matrixPage.ts'

let relasi: LaunchedApp
let page: Page

const rowHead = (name: string): Locator => page.getByRole('rowheader', { name })
const why = (amount: string): Locator => page.getByRole('dialog').filter({ hasText: amount })

async function addNotes(block: string, titles: readonly string[]): Promise<void> {
  await region(page, block).hover()
  await region(page, block)
    .getByRole('button', { name: /^Add a (note|segment)$/ })
    .click()
  for (const title of titles) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
}

async function countCustomers(segment: string, customers: string): Promise<void> {
  await region(page, 'Customer segments')
    .getByRole('listitem')
    .getByRole('button', { name: segment, exact: true })
    .click()
  if (!(await page.getByRole('complementary', { name: 'About this note' }).isVisible())) {
    await page.keyboard.press('Space')
  }
  await page.getByRole('textbox', { name: 'Customers now' }).fill(customers)
}

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Daisy Lane')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  for (const title of ['Gift-givers', 'Cafés', 'Weddings']) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await addNotes('Key resources', ['Dates book with consent', 'Delivery van'])
  await countCustomers('Gift-givers', '1240')
  await countCustomers('Cafés', '22')
  await goTo(page, 'Relationships')
})

afterAll(async () => {
  await relasi.close()
})

it('says what closing a gap costs, as its three amounts times the customers', async () => {
  await cell(page, 'Gift-givers', 'Automated services').click()
  await chooseLevel(page, 'Expected', 'full')
  await fillCost(page, 'likely, as they expect it', '0.60')
  await fillCost(page, 'low, as they expect it', '0.35')
  await fillCost(page, 'high, as they expect it', '1.10')
  // 0.60, 0.35 and 1.10 × 1,240
  await details(page).getByText('$744').waitFor()
  await details(page).getByText('from $434 to $1,364').waitFor()
  await rowHead('Gift-givers').getByText('$744').waitFor()
})

it('explains a number with its formula and what went in', async () => {
  await details(page).getByRole('button', { name: 'Why $744?' }).click()
  await why('$744').getByText('(cost as they expect it − cost as it is now) × customers').waitFor()
  await why('$744').getByText('$0.60 × 1,240 = $744').waitFor()
  await why('$744').getByText('low is added to low and high to high').waitFor()
  await page.keyboard.press('Escape')
  await why('$744').waitFor({ state: 'detached' })
})

it('adds rows up to the whole and counts what is missing in words', async () => {
  await cell(page, 'Cafés', 'Personal assistance').click()
  await chooseLevel(page, 'Established', 'light')
  await fillCost(page, 'likely, as it is now', '4')
  await cell(page, 'Weddings', 'Personal assistance').click()
  await chooseLevel(page, 'Established', 'full')
  await fillCost(page, 'likely, as it is now', '74')
  await cell(page, 'Cafés', 'Self-service').click()
  await chooseLevel(page, 'Expected', 'light')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await details(page).getByRole('heading', { name: 'All segments', exact: true }).waitFor()
  // 4 × 22; the weddings are not counted, the self-service has no cost
  await details(page).getByText('$88').first().waitFor()
  await details(page).getByText('The customers of 1 segment are not counted.').first().waitFor()
  await details(page).getByText('1 cost is missing.').waitFor()
})

it('refuses every bad amount at its field, says why, and keeps the last good one', async () => {
  const likely = details(page).getByRole('textbox', { name: 'likely, as they expect it' })
  const says = (text: string) => details(page).getByRole('alert').filter({ hasText: text }).waitFor()
  await cell(page, 'Gift-givers', 'Automated services').click()
  await likely.fill('-1')
  await says('A cost cannot be below 0')
  await likely.fill('1e308')
  await says('The last good')
  await likely.fill('99999999999999999999')
  await says('more than Relasi can add up exactly')
  await likely.fill('cheap')
  await says('“cheap” is not an amount')
  await likely.fill('2')
  await likely.blur()
  await says('is not in order')
  await cell(page, 'Gift-givers', 'Automated services').getByText('$0.60').waitFor()
  await rowHead('Gift-givers').getByText('$744').waitFor()
  await likely.fill('0.60')
  await likely.blur()
  expect(await details(page).getByRole('alert').count()).toBe(0)
})

it('links a note found by typing, shows it, and lets it go again', async () => {
  await details(page).getByRole('combobox', { name: 'Link a note' }).fill('dat cons')
  await page.getByRole('option', { name: /Dates book with consent/ }).click()
  await details(page).getByText('1 note', { exact: true }).waitFor()
  await details(page).getByRole('button', { name: 'Dates book with consent', exact: true }).click()
  await region(page, 'Key resources').waitFor()
  await goTo(page, 'Relationships')
  await cell(page, 'Gift-givers', 'Automated services').click()
  await details(page).getByRole('button', { name: 'No longer lean on “Dates book with consent”' }).click()
  await details(page).getByText('1 note', { exact: true }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Z')
  await details(page).getByText('1 note', { exact: true }).waitFor()
})

it('says what answers each question of a row and leads to what is missing', async () => {
  await rowHead('Cafés').click({ position: { x: 40, y: 12 } })
  await details(page).getByText('Self-service: light').waitFor()
  await details(page).getByText('Personal assistance: light').waitFor()
  await details(page).getByRole('button', { name: 'Cost as they expect it: Self-service' }).click()
  expect(await cell(page, 'Cafés', 'Self-service').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.type('0.50')
  await page.keyboard.press('Tab')
  // 0.50 × 22
  await rowHead('Cafés').getByText('$11').waitFor()
})

it('counts the customers of a row where they are missing', async () => {
  await cell(page, 'Weddings', 'Personal assistance').click()
  await details(page).getByRole('button', { name: 'Count the customers of this segment' }).click()
  await page.keyboard.type('-3')
  await details(page).getByText('Customers are a whole number from 0').waitFor()
  await details(page).getByRole('textbox', { name: 'Customers now' }).fill('31')
  // 74 × 31
  await rowHead('Weddings').getByText('$2,294').waitFor()
  await page.keyboard.press('Control+Z')
  await rowHead('Weddings').getByText('people open').waitFor()
})

it('draws the gaps of a row as a table of words', async () => {
  await rowHead('Gift-givers').click({ position: { x: 40, y: 12 } })
  const picture = details(page).getByRole('table', { name: 'Expected against established' })
  await picture.getByRole('row', { name: /Automated services\s+two short/ }).waitFor()
  expect(await picture.getByRole('row').count()).toBe(6)
})

it('sorts the rows for looking only', async () => {
  await rowsAre(page, ['Gift-givers', 'Cafés', 'Weddings'])
  await page.getByRole('button', { name: 'Canvas order' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Open questions' }).click()
  // open: Weddings expects, costly, fits in; Cafés fits in; Gift-givers established
  await rowsAre(page, ['Weddings', 'Gift-givers', 'Cafés'])
  await goTo(page, 'Canvas')
  expect(await region(page, 'Customer segments').getByRole('listitem').first().innerText()).toContain(
    'Gift-givers',
  )
  await goTo(page, 'Relationships')
  await runCommand(page, 'Rows in canvas order')
  await rowsAre(page, ['Gift-givers', 'Cafés', 'Weddings'])
})

it('puts two to four segments side by side and says where they differ', async () => {
  await page.getByRole('radiogroup', { name: 'View' }).getByText('Compare').click()
  const grid = page.getByRole('grid', { name: 'Segments side by side' })
  expect(await grid.getByRole('columnheader').count()).toBe(3)
  const chips = page.getByRole('group', { name: 'Segments to compare' })
  await chips.getByRole('button', { name: 'Weddings' }).click()
  expect(await grid.getByRole('columnheader').count()).toBe(4)
  await chips.getByRole('button', { name: 'Weddings' }).click()
  await chips.getByRole('button', { name: 'Cafés' }).click()
  await page.getByText('Two segments at least stand side by side').waitFor()
  await grid.getByRole('rowheader', { name: 'Automated services' }).getByText('differs').waitFor()
  await grid.getByRole('rowheader', { name: 'Communities' }).getByText('alike').waitFor()
  await cell(page, 'Gift-givers', 'Automated services').getByText('two short').waitFor()
  await page.getByRole('radiogroup', { name: 'View' }).getByText('Matrix').click()
  await page.getByRole('grid', { name: 'Relationships by segment and category' }).waitFor()
})

it('keeps the wish for the transactional column beyond the end of the app', async () => {
  await page.getByRole('button', { name: 'Transactional', exact: true }).click()
  await page.getByRole('columnheader', { name: 'Transactional' }).waitFor()
  await saved(page)
  const { profile, copies } = relasi
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  page = relasi.page
  await page.getByRole('columnheader', { name: 'Transactional' }).waitFor()
  await page.getByRole('button', { name: 'Hide transactional' }).click()
  await page.getByRole('columnheader', { name: 'Transactional' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Z')
  await page.getByRole('columnheader', { name: 'Transactional' }).waitFor()
})
