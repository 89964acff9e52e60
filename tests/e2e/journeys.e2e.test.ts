import { afterEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { cardIn, cardsIn, region, saved } from './support/canvasPage.ts'
import { createHand, reach } from './support/hand.ts'

// Journey 1 (experience.md) up to the gap and its cost, as one hand does it. Each click, each key and each run of
// typing is an action; whoever needs more than these many would give up.
const mostActions = 60

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

async function begin(): Promise<LaunchedApp> {
  relasi = await launchApp()
  await whenReady(relasi.page)
  return relasi
}

/** Ends the app and starts it again on the same profile. */
async function startAgain({ profile, copies, page }: LaunchedApp): Promise<Page> {
  await saved(page)
  await relasi?.close()
  relasi = await launchApp({ profile, copies })
  await relasi.page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  return relasi.page
}

const cell = (page: Page, category: string) =>
  page.getByRole('gridcell', { name: `Regulars, ${category}`, exact: false }).first()
const details = (page: Page) => page.getByRole('complementary', { name: 'About this relationship' })
const likely = (page: Page, when: string) => details(page).getByRole('textbox', { name: `likely, ${when}` })
const level = (page: Page, group: string, name: string) =>
  details(page).getByRole('radiogroup', { name: group }).getByText(name, { exact: true })

/** 120 regulars: 5.00 for what is built and not asked for, 2.00 for what is asked for and not built. */
async function expectGapAndCost(page: Page): Promise<void> {
  await cell(page, 'Self-service').getByText('two short').waitFor()
  await cell(page, 'Self-service').getByText('$2.00').waitFor()
  await cell(page, 'Personal assistance').getByText('two over').waitFor()
  const head = page.getByRole('rowheader', { name: /^Regulars/ })
  await head.getByText('$600 a month').waitFor()
  await head.getByText('+ $240 to close').waitFor()
}

async function expectEverythingThere(page: Page): Promise<void> {
  await expectGapAndCost(page)
  await page.getByRole('button', { name: 'Rename the plan “Warung Kopi”' }).waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Canvas' }).click()
  await region(page, 'Customer segments').waitFor()
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Regulars', 'Students', 'Offices'])
  expect(await cardsIn(page, 'Customer relationships')).toEqual(['Personal assistance', 'Self-service'])
}

describe('a founder reaches the gap and its cost, quits and finds everything again', () => {
  it('with the mouse, and keys only for words and figures', async () => {
    const app = await begin()
    const { page } = app
    const { click, type, actions } = createHand(page)
    const segments = region(page, 'Customer segments')

    await click(page.getByRole('button', { name: /^Start my plan/ }))
    await page.getByRole('textbox', { name: 'Name of the plan' }).and(page.locator(':focus')).waitFor()
    await type('Warung Kopi')
    await click(page.getByRole('button', { name: /^To the canvas/ }))
    await click(page.getByRole('button', { name: 'Name the first segment' }))
    await type('Regulars')
    for (const title of ['Students', 'Offices']) {
      await click(segments, { x: 90, y: 300 })
      await type(title)
    }
    await click(cardIn(page, 'Customer segments', 'Regulars'))
    await click(page.getByRole('button', { name: 'Details', exact: true }))
    await click(page.getByRole('textbox', { name: 'Customers now' }))
    await type('120')
    await click(page.getByRole('navigation').getByRole('button', { name: 'Relationships' }))
    await click(cell(page, 'Self-service'))
    await click(level(page, 'Expected', 'full'))
    await click(likely(page, 'as they expect it'))
    await type('2')
    await click(cell(page, 'Personal assistance'))
    await click(level(page, 'Established', 'full'))
    await click(likely(page, 'as it is now'))
    await type('5')

    await expectGapAndCost(page)
    expect(actions()).toBeLessThanOrEqual(mostActions)
    await expectEverythingThere(await startAgain(app))
  })

  it('with the keyboard alone', async () => {
    const app = await begin()
    const { page } = app
    const { press, type, actions } = createHand(page)
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const isIn = (name: string) => page.getByRole('complementary', { name }).locator(':focus').waitFor()

    await press('Control+N')
    await page.getByRole('textbox', { name: 'Name of the plan' }).and(page.locator(':focus')).waitFor()
    // The sheet is fetched on its own; only what is there can take the keyboard from the name.
    await page.getByRole('button', { name: 'Name the first segment' }).waitFor()
    await type('Warung Kopi')
    await press('Enter')
    await page.getByRole('button', { name: 'Name the first segment' }).and(page.locator(':focus')).waitFor()
    await press('Enter')
    for (const title of ['Regulars', 'Students', 'Offices']) {
      await type(title)
      await press(title === 'Offices' ? 'Escape' : 'Enter')
    }
    await press('Home')
    await expect.poll(focused).toContain('Regulars')
    await press('Space')
    await page.getByRole('complementary', { name: 'About this note' }).waitFor()
    await reach(press, page.getByRole('textbox', { name: 'Customers now' }))
    await type('120')
    await press('Control+2')
    await page.getByRole('grid').waitFor()
    await reach(press, cell(page, 'Personal assistance'))
    await press('s', 's')
    await cell(page, 'Personal assistance').getByText('two over').waitFor()
    await press('Enter')
    await isIn('About this relationship')
    await reach(press, likely(page, 'as it is now'))
    await type('5')
    await press('Escape')
    await cell(page, 'Personal assistance').and(page.locator(':focus')).waitFor()
    await press('ArrowRight', 'ArrowRight', 'e', 'e', 'Enter')
    await isIn('About this relationship')
    await reach(press, likely(page, 'as they expect it'))
    await type('2')

    await expectGapAndCost(page)
    expect(actions()).toBeLessThanOrEqual(mostActions)
    await expectEverythingThere(await startAgain(app))
  })
})
