import { afterEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { saved } from './support/canvasPage.ts'
import { createHand, reach } from './support/hand.ts'
import {
  addTactic,
  economics,
  figure,
  joint,
  map,
  numberField,
  stage,
  tactic,
} from './support/journeysPage.ts'

// Journey 1 (experience.md) from a fresh plan to a cost per customer: a journey, three tactics of the catalogue and
// what they cost. Each click, each key and each run of typing is an action.
const mostActions = 40

const steps = [
  ['Awareness', 'Interest', '50'],
  ['Interest', 'Consideration', '50'],
  ['Consideration', 'Purchase', '40'],
] as const

const tactics = [
  ['Paid ads', '300'],
  ['Partners and agents', '200'],
  ['Shop window', '100'],
] as const

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

/** Where nothing lies on the map, so that nothing is chosen any more. */
async function clickGround(page: Page, click: ReturnType<typeof createHand>['click']): Promise<void> {
  const box = await map(page).boundingBox()
  await click(map(page), { x: (box?.width ?? 0) - 24, y: (box?.height ?? 0) - 12 })
}

/** 1,000 people, half, half, four in ten: 100 customers; 600 spent on them. */
async function expectCostPerCustomer(page: Page): Promise<void> {
  await figure(page, 'New customers a month', '100').waitFor()
  await figure(page, 'Cost per new customer', '$6').waitFor()
}

async function expectEverythingThere({ page, profile, copies }: LaunchedApp): Promise<void> {
  await saved(page)
  await relasi?.close()
  relasi = await launchApp({ profile, copies })
  await map(relasi.page).waitFor()
  await stage(relasi.page, 'Purchase').getByText('100', { exact: true }).first().waitFor()
  await relasi.page.keyboard.press('0')
  for (const [name] of tactics) await tactic(relasi.page, name).waitFor({ state: 'attached' })
  await expectCostPerCustomer(relasi.page)
}

describe('a founder draws a journey with three tactics and reads what a customer costs', () => {
  it('with the mouse, and keys only for words and figures', async () => {
    const app = await begin()
    const { page } = app
    const { click, type, press, actions } = createHand(page)

    await click(page.getByRole('button', { name: /^Start my plan/ }))
    await page.getByRole('textbox', { name: 'Name of the plan' }).and(page.locator(':focus')).waitFor()
    await type('Warung Kopi')
    await click(page.getByRole('button', { name: /^To the canvas/ }))
    await click(page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }))
    await click(page.getByRole('textbox', { name: /^who\?/ }))
    await type('Walk-ins')
    await click(page.getByRole('textbox', { name: /^where\?/ }))
    await type('Stall')
    await click(page.getByRole('button', { name: 'Draw the journey' }))

    await click(stage(page, 'Awareness'))
    await numberField(page, 'People who come by themselves').and(page.locator(':focus')).waitFor()
    await type('1000')
    for (const [from, to, share] of steps) {
      await click(joint(page, from, to))
      await numberField(page, `Go on to ${to.toLowerCase()}`).and(page.locator(':focus')).waitFor()
      await type(share)
    }
    await stage(page, 'Purchase').getByText('100', { exact: true }).first().waitFor()

    await click(addTactic(page, 'Awareness'))
    const catalogue = page.getByRole('dialog', { name: 'Add a tactic' })
    for (const [name] of tactics) {
      await click(catalogue.getByRole('option', { name: new RegExp(`^${name}`) }))
      await click(catalogue.getByRole('button', { name: 'Place on Awareness' }))
      await catalogue.getByRole('option', { name: new RegExp(`^${name}.*on the map`) }).waitFor()
    }
    await click(catalogue.getByRole('button', { name: 'Done' }))
    await catalogue.waitFor({ state: 'detached' })
    await press('0')
    for (const [name, cost] of tactics) {
      await click(tactic(page, name))
      await click(numberField(page, 'Cost a month'))
      await type(cost)
    }
    await clickGround(page, click)
    await economics(page).waitFor()

    await expectCostPerCustomer(page)
    expect(actions()).toBeLessThanOrEqual(mostActions)
    await expectEverythingThere(app)
  })

  it('with the keyboard alone', async () => {
    const app = await begin()
    const { page } = app
    const { press, type, actions } = createHand(page)

    await press('Control+N')
    await page.getByRole('textbox', { name: 'Name of the plan' }).and(page.locator(':focus')).waitFor()
    await type('Warung Kopi')
    await press('Enter')
    await press('Control+3')
    await reach(press, page.getByRole('textbox', { name: /^who\?/ }))
    await type('Walk-ins')
    await press('Tab')
    await type('Stall')
    await press('Enter')
    await stage(page, 'Awareness').and(page.locator(':focus')).waitFor()
    await press('Enter')
    await numberField(page, 'People who come by themselves').and(page.locator(':focus')).waitFor()
    await type('1000')
    await press('Escape')
    for (const [from, to, share] of steps) {
      await press('ArrowRight')
      await joint(page, from, to).and(page.locator(':focus')).waitFor()
      await press('Enter')
      await numberField(page, `Go on to ${to.toLowerCase()}`).and(page.locator(':focus')).waitFor()
      await type(share)
      await press('Escape')
      await stage(page, to).and(page.locator(':focus')).waitFor()
    }
    await press('ArrowDown', 'Enter')
    const search = page.getByRole('combobox', { name: 'Search the catalogue, or write your own' })
    await search.and(page.locator(':focus')).waitFor()
    await type('Free tasting')
    await press('Enter')
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await tactic(page, 'Free tasting').waitFor({ state: 'attached' })
    expect(actions()).toBeLessThanOrEqual(mostActions)
  })
})
