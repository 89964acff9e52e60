import { afterEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { goToJourneys, map, stage, tactic } from './support/journeysPage.ts'
import { boxOf } from './support/boxOf.ts'

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

/** The first journey of the flower shop: its shop, with eight stages. */
async function openMap(): Promise<Page> {
  relasi = await launchApp()
  const { page } = relasi
  await whenReady(page)
  await page.getByRole('button', { name: /^Look at an example/ }).click()
  await page.getByRole('menuitem', { name: 'Flower shop' }).click()
  await goToJourneys(page)
  await stage(page, 'Awareness').waitFor()
  return page
}

/** Takes a card by its middle to the middle of another. */
async function dragTo(page: Page, card: Locator, target: Locator): Promise<void> {
  const [from, to] = [await boxOf(card), await boxOf(target)]
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent)?.split(/[,:]/)[0]
  })

describe('the map of a journey', () => {
  it('takes a card to another stage in one deed, which undo takes back', async () => {
    const page = await openMap()
    const card = tactic(page, 'New window every Monday')
    await page.getByRole('button', { name: /^New window every Monday, tactic 1 of 1 on Interest/ }).waitFor()
    await dragTo(page, card, tactic(page, 'Ready bouquets by the door'))
    await page.getByRole('button', { name: /^New window every Monday, tactic \d of 2 on Purchase/ }).waitFor()
    await page.keyboard.press('Control+Z')
    await page.getByRole('button', { name: /^New window every Monday, tactic 1 of 1 on Interest/ }).waitFor()
  })

  it('is walked with the arrows, from stage to joint to stage and down to the cards', async () => {
    const page = await openMap()
    await stage(page, 'Awareness').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('From Awareness to Interest')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Interest')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('New window every Monday')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Prices seen from outside')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('Viral loop')
  })

  it('is shown larger, and whole again', async () => {
    const page = await openMap()
    const before = await boxOf(stage(page, 'Awareness'))
    await map(page)
      .getByRole('button', { name: /^Viral loop/ })
      .focus()
    await page.keyboard.press('=')
    await expect
      .poll(async () => (await boxOf(stage(page, 'Consideration'))).width)
      .toBeGreaterThan(before.width * 1.2)
    await page.keyboard.press('0')
    await expect
      .poll(async () => (await boxOf(stage(page, 'Referrals'))).width)
      .toBeLessThanOrEqual(before.width)
    await stage(page, 'Awareness').waitFor()
  })
})
