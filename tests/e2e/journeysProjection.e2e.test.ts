import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { findViolations } from './support/findViolations.ts'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await page.getByRole('button', { name: /^Look at an example/ }).click()
  await page.getByRole('menuitem', { name: 'Flower shop' }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }).click()
  await page.getByRole('radio', { name: 'Projection' }).press('Space')
})

afterAll(async () => {
  await relasi.close()
})

const chart = () => page.getByRole('figure', { name: /^Cash/ }).getByRole('img')
const seed = () => page.getByRole('textbox', { name: 'Draw number' })
const drawn = (number: number) =>
  page.getByText(`10,000 draws, number ${number}.`, { exact: false }).waitFor()
const picture = () => chart().evaluate((svg) => svg.innerHTML)

it('the same draw number gives the same picture, another one another', async () => {
  await drawn(1)
  const first = await picture()
  await page.getByRole('button', { name: 'Another draw' }).press('Enter')
  await drawn(2)
  expect(await picture()).not.toBe(first)
  await seed().fill('1')
  await drawn(1)
  expect(await picture()).toBe(first)
})

it('a draw number that is none stays with the reason until it is put right, and the last draw stays', async () => {
  const reason = page.getByText('The last draw stays.', { exact: false })
  const before = await picture()
  await seed().fill('-3')
  await reason.waitFor()
  await seed().press('Tab')
  expect(await seed().inputValue()).toBe('-3')
  expect(await picture()).toBe(before)
  await seed().fill('1')
  await reason.waitFor({ state: 'detached' })
  expect(await picture()).toBe(before)
})

it('every month stands in a table, for as many months as are asked for', async () => {
  await page.getByRole('radio', { name: 'Table' }).press('Space')
  await page.getByRole('radio', { name: '36 months' }).press('Space')
  await page.getByRole('rowheader', { name: '36', exact: true }).waitFor()
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '36', exact: true }) })
  expect((await cells.getByRole('cell').allInnerTexts()).every((text) => /\d/.test(text))).toBe(true)
  await page.getByRole('radio', { name: 'Charts' }).press('Space')
})

it('what matters most is named with its numbers, and leads to its field', async () => {
  const tornado = page.getByRole('region', { name: 'What matters most' })
  await tornado.getByText(/“Customers who stay” matters most\. Between 84\.0\s% and 92\.0\s%/).waitFor()
  const bar = tornado.getByRole('listitem').first()
  expect(await bar.innerText()).toMatch(/at 84\.0\s%:\s+\S*\d[\s\S]*at 92\.0\s%:\s+\S*\d/)
  await bar.getByRole('button', { name: 'Customers who stay' }).press('Enter')
  const field = page.locator('[data-assumption$="#retain"] input').first()
  await field.waitFor()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('axe finds nothing on the projection', async () => {
  expect(await findViolations(page)).toEqual([])
})
