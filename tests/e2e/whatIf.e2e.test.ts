import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, runCommand, whenReady } from '../support/shellSteps.ts'
import { goToJourneys, map, numberField, stage } from './support/journeysPage.ts'

// Journey 3 (experience.md) on the bow-tie of the flower shop: numbers are tried out before a class, and nothing of
// it stays unless it is meant to.

let relasi: LaunchedApp
let page: Page
let buyers: string

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await runCommand(page, 'flower shop')
  await page.getByRole('navigation').waitFor()
  await goToJourneys(page)
  await map(page).waitFor()
  buyers = await saysOfPurchase()
})

afterAll(async () => {
  await relasi.close()
})

const saysOfPurchase = async () => (await stage(page, 'Purchase').locator('span').first().textContent()) ?? ''
const stepsToUndo = () => page.getByText(/^Undo: /).count()

async function tryOut(share: string): Promise<void> {
  await page.getByRole('button', { name: 'What if' }).click()
  await page.getByRole('textbox', { name: 'Go on to purchase, typed' }).fill(share)
  await expect.poll(saysOfPurchase).not.toBe(buyers)
}

it('shows who would buy and leaves the plan alone until it is discarded', async () => {
  await tryOut('90')
  expect(await stepsToUndo()).toBe(0)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(saysOfPurchase).toBe(buyers)
  expect(await stepsToUndo()).toBe(0)
})

it('moves a slider by its keys', async () => {
  await page.getByRole('button', { name: 'What if' }).click()
  await page.getByRole('slider', { name: 'Go on to purchase' }).focus()
  await page.keyboard.press('End')
  await expect.poll(saysOfPurchase).not.toBe(buyers)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(saysOfPurchase).toBe(buyers)
})

it('keeps the keyboard at a number that was typed: Escape leaves the field, then discards', async () => {
  await tryOut('90')
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: 'Go on to purchase' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(saysOfPurchase).toBe(buyers)
  expect(await stepsToUndo()).toBe(0)
})

it('cuts no digit off what changed, in the longest words either', async () => {
  await page.getByRole('button', { name: 'What if' }).click()
  await page.getByRole('textbox', { name: 'People who come by themselves, typed' }).fill('2500')
  await chooseLanguage(page, 'ms')
  const changes = page.getByRole('application').getByRole('button').locator('b')
  await changes.filter({ hasText: '−500' }).waitFor()
  const cut = await changes.evaluateAll((all) =>
    all
      .filter((change) => {
        const [own, head] = [change, change.closest('button')].map((each) => each?.getBoundingClientRect())
        return own && head && (own.right > head.right || own.bottom > head.bottom)
      })
      .map(({ textContent }) => textContent),
  )
  await chooseLanguage(page, 'en')
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(cut).toEqual([])
})

it('applies all that was tried out as one step that undo takes back', async () => {
  await tryOut('90')
  const tried = await saysOfPurchase()
  await page.getByRole('button', { name: 'Apply to the plan' }).click()
  const applied = await saysOfPurchase()
  expect(tried.startsWith(applied.slice(0, applied.indexOf(' buy')))).toBe(true)
  expect(applied).not.toBe(buyers)
  await page.keyboard.press('Control+Z')
  await expect.poll(saysOfPurchase).toBe(buyers)
  expect(await stepsToUndo()).toBe(0)
})

it('is as new again after the example is set back', async () => {
  await tryOut('80')
  await page.getByRole('button', { name: 'Apply to the plan' }).click()
  expect(await saysOfPurchase()).not.toBe(buyers)
  await runCommand(page, 'Reset the example')
  await expect.poll(saysOfPurchase).toBe(buyers)
})

it('refuses at the field what cannot be and keeps the last good number', async () => {
  await stage(page, 'Purchase').click()
  const field = numberField(page, 'Go on to purchase')
  const good = await field.inputValue()
  for (const [typed, reason] of [
    ['-5', /cannot be less than nothing/],
    ['150', /More than 100 % is not possible/],
    ['many', /is no number/],
    ['9'.repeat(30), /More than 100 %|is no number|most that can be/],
  ] as const) {
    await field.fill(typed)
    await page.getByRole('alert').filter({ hasText: reason }).waitFor()
    expect(await saysOfPurchase()).toBe(buyers)
  }
  await field.fill(good)
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(await saysOfPurchase()).toBe(buyers)
})
