import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, whenReady } from '../support/shellSteps.ts'
import { cardIn, cardsIn } from './support/canvasPage.ts'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await runCommand(page, 'Example: flower shop')
  await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
})

afterAll(async () => {
  await relasi.close()
})

const inCosts = 'Tactics, Shop on Mill Street: $265 a month'

test('a journey has one card in each block it means something to', async () => {
  const about = async (block: string) =>
    (await cardsIn(page, block)).filter((text) => /^(Journey|Keep and grow|Orders|Tactics)/.test(text))
  expect(await about('Channels')).toEqual([
    'Journey: Shop on Mill Street, 12 tactics',
    'Journey: Web shop, 12 tactics',
  ])
  expect(await about('Customer relationships')).toEqual([
    'Keep and grow: Shop on Mill Street, 6 tactics',
    'Keep and grow: Web shop, 7 tactics',
  ])
  expect(await about('Cost structure')).toEqual([inCosts, 'Tactics, Web shop: $506 a month'])
  expect(await about('Revenue streams')).toHaveLength(2)
})

test('Delete removes nothing and says where the journey lives', async () => {
  await cardIn(page, 'Cost structure', inCosts).click()
  await page.keyboard.press('Delete')
  await page.getByText('Shop on Mill Street lives on Get·Keep·Grow: remove it there').first().waitFor()
  expect(await cardsIn(page, 'Cost structure')).toContain(inCosts)
})

test('an arrow leads from one card of a journey to the next, never to its twin in another block', async () => {
  await cardIn(page, 'Cost structure', inCosts).click()
  await page.keyboard.press('ArrowRight')
  const focused = await page.evaluate(() => document.activeElement?.textContent)
  expect(focused).toBe('Tactics, Web shop: $506 a month')
})

test('a channel that goes takes its journey along, and one undo brings both back', async () => {
  const channels = await cardsIn(page, 'Channels')
  await page.locator('[data-card="web_shop"]').click()
  await page.keyboard.press('Delete')
  await page
    .getByText(/^Removed “Web shop” with 1 journey and/)
    .first()
    .waitFor()
  expect(await cardsIn(page, 'Channels')).not.toContain('Journey: Web shop, 12 tactics')
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, 'Channels')).toEqual(channels)
})

test('Enter opens the journey on Get·Keep·Grow', async () => {
  await cardIn(page, 'Cost structure', inCosts).click()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Get·Keep·Grow' }).waitFor()
})
