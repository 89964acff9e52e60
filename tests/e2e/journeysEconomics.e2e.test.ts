import { afterEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme, whenReady } from '../support/shellSteps.ts'
import { findViolations } from './support/findViolations.ts'

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

/** The journeys of the flower shop. */
async function openJourneys(): Promise<Page> {
  relasi = await launchApp()
  const { page } = relasi
  await whenReady(page)
  await page.getByRole('button', { name: /^Look at an example/ }).click()
  await page.getByRole('menuitem', { name: 'Flower shop' }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }).click()
  await panel(page).getByText('Cost per new customer', { exact: true }).waitFor()
  return page
}

const panel = (page: Page) => page.locator('[data-journey-panel]')
const figure = (page: Page, name: string) =>
  panel(page)
    .getByRole('button', { name: new RegExp(`^${name}: why`) })
    .first()
const result = (page: Page, name: string) => panel(page).getByRole('row', { name: new RegExp(`^${name} `) })
const purchase = (page: Page) => page.getByRole('slider', { name: 'Go on to purchase' })

describe('the economics of a journey', () => {
  it('say of every number where it comes from, and lead to the numbers it rests on', async () => {
    const page = await openJourneys()
    await figure(page, 'Cost per new customer').click()
    const why = page.getByRole('dialog', { name: 'Cost per new customer' })
    await why.getByText('÷ new customers', { exact: false }).waitFor()
    await why.getByRole('button', { name: 'Other cost of winning customers' }).click()
    await why.waitFor({ state: 'detached' })
    const field = page.getByRole('textbox', { name: 'Other cost of winning customers', exact: true })
    await field.waitFor()
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('a what-if', () => {
  it('moves the results with each key and leaves the plan alone until it is applied; one undo takes it back', async () => {
    const page = await openJourneys()
    const before = await figure(page, 'New customers a month').innerText()
    await page.getByRole('button', { name: 'What if' }).click()
    const start = await purchase(page).getAttribute('aria-valuetext')
    await purchase(page).press('PageUp')
    await purchase(page).press('ArrowRight')
    await page.getByRole('status').filter({ hasText: '1 number changed' }).waitFor()
    expect(await purchase(page).getAttribute('aria-valuetext')).not.toBe(start)
    const row = await result(page, 'New customers a month').getByRole('button').allInnerTexts()
    expect(row[0]).toBe(before)
    expect(Number(row[1])).toBeGreaterThan(Number(before))
    await page.getByRole('button', { name: 'Apply to the plan' }).click()
    await figure(page, 'New customers a month').waitFor()
    expect(await figure(page, 'New customers a month').innerText()).toBe(row[1])
    await page.keyboard.press('Control+Z')
    await expect.poll(() => figure(page, 'New customers a month').innerText()).toBe(before)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => figure(page, 'New customers a month').innerText()).toBe(row[1])
  })

  it('takes typed values, refuses what cannot be with its reason, and is let go by Discard', async () => {
    const page = await openJourneys()
    const before = await figure(page, 'New customers a month').innerText()
    await page.getByRole('button', { name: 'What if' }).click()
    const typed = page.getByRole('textbox', { name: 'Go on to purchase, typed' })
    await typed.focus()
    await page.keyboard.type('50')
    await expect.poll(() => purchase(page).inputValue()).toBe('0.5')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('150')
    await panel(page).getByRole('alert').getByText('More than 100 %', { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('alert').waitFor({ state: 'detached' })
    await panel(page).getByRole('button', { name: 'Discard' }).click()
    await figure(page, 'New customers a month').waitFor()
    expect(await figure(page, 'New customers a month').innerText()).toBe(before)
    expect(await page.getByRole('status').filter({ hasText: 'number changed' }).count()).toBe(0)
  })
})

describe('axe', () => {
  it('finds nothing on the economics, a why and all numbers to try out, in any theme', async () => {
    const page = await openJourneys()
    for (const theme of ['light', 'dark', 'hc'] as const) {
      await chooseTheme(page, theme)
      await figure(page, 'Worth of a customer').click()
      await page.getByRole('dialog', { name: 'Worth of a customer' }).waitFor()
      expect({ theme, faults: await findViolations(page) }).toEqual({ theme, faults: [] })
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'What if' }).click()
      await panel(page)
        .getByRole('button', { name: /^Show all/ })
        .click()
      await purchase(page).press('ArrowRight')
      expect({ theme, faults: await findViolations(page) }).toEqual({ theme, faults: [] })
      await panel(page).getByRole('button', { name: 'Discard' }).click()
      await figure(page, 'Worth of a customer').waitFor()
    }
  })
})
