import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { blockNames, cardIn, cardsIn, region, saved } from './support/canvasPage.ts'
import { startPlan } from '../support/shellSteps.ts'
import { middleOf } from './support/boxOf.ts'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Warung Kopi')
})

afterAll(async () => {
  await relasi.close()
})

async function drag(card: Locator, to: { x: number; y: number }): Promise<void> {
  const from = await middleOf(card)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

it('begins with the first segment and shows nine blocks in teaching order', async () => {
  await page.getByRole('heading', { name: 'Canvas', level: 1 }).waitFor()
  const names = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(names.map((name) => name.replace(/\s+/g, ' ').trim())).toEqual(
    blockNames.map((name, index) => `${index + 1} ${name}`),
  )
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  await page.keyboard.type('Regulars')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Students')
  await page.keyboard.press('Escape')
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Regulars', 'Students'])
})

it('adds a note in every block by its own affordance', async () => {
  for (const name of blockNames.slice(1)) {
    await region(page, name).hover()
    await region(page, name).getByRole('button', { name: 'Add a note' }).click()
    await page.keyboard.type(`First of ${name}`)
    await page.keyboard.press('Escape')
  }
  for (const name of blockNames.slice(1)) expect(await cardsIn(page, name)).toEqual([`First of ${name}`])
})

it('lets an empty new note disappear without a step to undo', async () => {
  const undo = page.getByRole('button', { name: /^Undo: / })
  const before = await undo.getAttribute('aria-label')
  await region(page, 'Channels').hover()
  await region(page, 'Channels').getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.press('Escape')
  expect(await cardsIn(page, 'Channels')).toEqual(['First of Channels'])
  expect(await undo.getAttribute('aria-label')).toBe(before)
})

it('keeps what was typed and forgets an empty draft when the screen is left while typing', async () => {
  await region(page, 'Channels').hover()
  await region(page, 'Channels').getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.press('Control+2')
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('Control+1')
  await page.getByRole('heading', { name: 'Canvas', level: 1 }).waitFor()
  expect(await cardsIn(page, 'Channels')).toEqual(['First of Channels'])
})

it('moves a note to another block with the pointer and offers to take it back', async () => {
  await drag(cardIn(page, 'Channels', 'First of Channels'), await middleOf(region(page, 'Key resources')))
  await expect.poll(() => cardsIn(page, 'Channels')).toEqual([])
  expect(await cardsIn(page, 'Key resources')).toEqual(['First of Key resources', 'First of Channels'])
  await page.getByText('Moved “First of Channels” to key resources').waitFor()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  expect(await cardsIn(page, 'Channels')).toEqual(['First of Channels'])
})

it('reorders notes within a block with the pointer', async () => {
  const target = await middleOf(cardIn(page, 'Customer segments', 'Regulars'))
  await drag(cardIn(page, 'Customer segments', 'Students'), { x: target.x, y: target.y - 10 })
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Students', 'Regulars'])
})

it('puts a card back when Escape is pressed during a drag', async () => {
  const from = await middleOf(cardIn(page, 'Channels', 'First of Channels'))
  const to = await middleOf(region(page, 'Key partners'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await cardsIn(page, 'Channels')).toEqual(['First of Channels'])
})

it('edits a note in place by double click, and one undo takes the whole edit back', async () => {
  await cardIn(page, 'Channels', 'First of Channels').dblclick()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Stall at the station')
  await page.keyboard.press('Escape')
  expect(await cardsIn(page, 'Channels')).toEqual(['Stall at the station'])
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, 'Channels')).toEqual(['First of Channels'])
  await page.keyboard.press('Control+Shift+Z')
  expect(await cardsIn(page, 'Channels')).toEqual(['Stall at the station'])
})

it('chooses another card with one press while a title is being typed', async () => {
  await cardIn(page, 'Channels', 'Stall at the station').dblclick()
  await page.getByRole('textbox', { name: 'Note in Channels' }).waitFor()
  await cardIn(page, 'Key resources', 'First of Key resources').click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('First of Key resources')
})

it('refuses a title beyond 500 characters at the field and keeps what was there', async () => {
  await cardIn(page, 'Channels', 'Stall at the station').dblclick()
  await page.keyboard.insertText('x'.repeat(500))
  await page.getByRole('alert').filter({ hasText: 'A title holds 500 characters' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Note in Channels' }).inputValue()).toBe(
    'Stall at the station',
  )
  await page.keyboard.press('Escape')
})

it('never takes the Enter of an input method for a new note', async () => {
  await cardIn(page, 'Channels', 'Stall at the station').dblclick()
  const field = page.getByRole('textbox', { name: 'Note in Channels' })
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true })
  expect(await page.getByRole('textbox').count()).toBe(1)
  expect(await field.inputValue()).toBe('Stall at the station')
  await page.keyboard.press('Escape')
})

it('marks a note by segment and dims the others under that filter', async () => {
  await cardIn(page, 'Value propositions', 'First of Value propositions').click()
  await page.getByRole('button', { name: 'Details' }).click()
  const details = page.getByRole('complementary', { name: 'About this note' })
  await details.getByRole('button', { name: 'Regulars' }).click()
  await page.getByRole('group', { name: 'Light up what serves one segment' }).getByText('Regulars').click()
  const colour = (card: Locator) => card.evaluate((element) => getComputedStyle(element).color)
  const lit = await colour(cardIn(page, 'Value propositions', 'First of Value propositions'))
  expect(await colour(cardIn(page, 'Key partners', 'First of Key partners'))).not.toBe(lit)
  expect(await colour(cardIn(page, 'Customer segments', 'Regulars'))).toBe(lit)
  await page.getByRole('group', { name: 'Light up what serves one segment' }).getByText('Regulars').click()
  await details.getByRole('button', { name: 'Close the details' }).click()
})

it('removes a note with Delete and brings it back with undo', async () => {
  await cardIn(page, 'Key partners', 'First of Key partners').click()
  await page.keyboard.press('Delete')
  expect(await cardsIn(page, 'Key partners')).toEqual([])
  await page.getByText('Removed “First of Key partners”').waitFor()
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, 'Key partners')).toEqual(['First of Key partners'])
})

it('scrolls a block of forty notes and says how many there are and how many lie below', async () => {
  await region(page, 'Key activities').hover()
  await region(page, 'Key activities').getByRole('button', { name: 'Add a note' }).click()
  for (let number = 2; number <= 40; number += 1) {
    await page.keyboard.insertText(`Activity ${number}`)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  const cards = await cardsIn(page, 'Key activities')
  expect(cards).toHaveLength(40)
  await cardIn(page, 'Key activities', 'First of Key activities').click()
  await region(page, 'Key activities')
    .getByText(/^40 notes, \d+ below$/)
    .waitFor()
  await cardIn(page, 'Key activities', 'Activity 40').scrollIntoViewIfNeeded()
  expect(await cardIn(page, 'Key activities', 'Activity 40').isVisible()).toBe(true)
  await saved(page)
})
