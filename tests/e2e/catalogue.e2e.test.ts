import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, runCommand, whenReady } from '../support/shellSteps.ts'
import { findViolations } from './support/findViolations.ts'
import { addTactic, goToJourneys, tactic } from './support/journeysPage.ts'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await runCommand(page, 'Example: flower shop')
  await goToJourneys(page)
})

afterAll(async () => {
  await relasi.close()
})

const catalogue = () => page.getByRole('dialog', { name: 'Add a tactic' })
const search = () => catalogue().getByRole('combobox', { name: 'Search the catalogue, or write your own' })
const chosen = () => catalogue().getByRole('listbox').getByRole('option', { selected: true })

async function openOn(stage: string): Promise<void> {
  await addTactic(page, stage).click()
  await search().waitFor()
}

it('opens on the stage one came from, walks by keyboard and explains what it stands on', async () => {
  await openOn('Interest')
  await expect.poll(() => chosen().textContent()).toContain('Brochures')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen().textContent()).toContain('Reviews')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => chosen().textContent()).toContain('Brochures')
  await catalogue().getByText('Example: A travel agent', { exact: false }).waitFor()
  await catalogue().getByText('What to count: Enquiries', { exact: false }).waitFor()
  expect(await findViolations(page)).toEqual([])
})

it('places with Enter, one after another, and marks what is on the map', async () => {
  await page.keyboard.press('Enter')
  await catalogue()
    .getByRole('option', { name: /^Brochures.*on the map/ })
    .waitFor()
  await page.keyboard.type('contest')
  await expect.poll(() => chosen().textContent()).toContain('Contest')
  await catalogue().getByRole('button', { name: 'Place on Referrals' }).waitFor()
  await page.keyboard.press('Enter')
  await catalogue().getByText('2 placed').waitFor()
  await catalogue().getByRole('button', { name: 'Done' }).click()
  for (const name of ['Brochures', 'Contest']) await tactic(page, name).waitFor()
})

it('takes words that no tactic has for one’s own', async () => {
  await openOn('New revenue')
  await search().fill('Zeppelin over Mill Street')
  await catalogue().getByText('Enter places it as your own', { exact: false }).waitFor()
  await page.keyboard.press('Enter')
  await catalogue().getByText('1 placed').waitFor()
  await catalogue().getByRole('button', { name: 'Done' }).click()
  await tactic(page, 'Zeppelin over Mill Street').waitFor()
})

it('places the name of the language of the moment, in one step that undo takes back', async () => {
  await chooseLanguage(page, 'id')
  await page.getByRole('button', { name: 'Letakkan taktik pada Pembelian' }).click()
  const katalog = page.getByRole('dialog', { name: 'Tambah taktik' })
  await katalog.getByRole('option', { name: /^Promosi/ }).waitFor()
  await page.keyboard.press('Enter')
  await katalog.getByRole('button', { name: 'Selesai' }).click()
  const card = (name: string) =>
    page.getByRole('application').getByRole('button', { name: new RegExp(`^${name}, `) })
  await card('Promosi').waitFor()
  await page.keyboard.press('Control+Z')
  await card('Promosi').waitFor({ state: 'detached' })
  await card('Zeppelin over Mill Street').waitFor()
})
