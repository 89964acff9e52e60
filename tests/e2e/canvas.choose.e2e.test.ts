import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, startPlan } from '../support/shellSteps.ts'
import { cardIn, cardsIn, region } from './support/canvasPage.ts'
import { middleOf } from './support/boxOf.ts'

let relasi: LaunchedApp
let page: Page

const segments = 'Customer segments'
const channels = 'Channels'
const details = () => page.getByRole('complementary', { name: 'About this note' })
const messages = () => page.getByRole('region', { name: 'Messages' })

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Choosing')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  await typeNotes('Regulars', 'Students')
  await addNotes(channels, 'Stall', 'Web shop', 'Market', 'Phone')
})

afterAll(async () => {
  await relasi.close()
})

async function typeNotes(...titles: string[]): Promise<void> {
  for (const title of titles) {
    await page.keyboard.insertText(title)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
}

async function addNotes(block: string, ...titles: string[]): Promise<void> {
  await region(page, block).hover()
  await region(page, block).getByRole('button', { name: 'Add a note' }).click()
  await typeNotes(...titles)
}

/** The cards that say they are chosen. */
async function chosenIn(block: string): Promise<string[]> {
  const cards = await region(page, block).getByRole('listitem').getByRole('button').all()
  const chosen: string[] = []
  for (const card of cards) {
    const words = await card.getAttribute('aria-describedby')
    if (words?.split(' ').includes('canvas-chosen') === true) chosen.push((await card.innerText()).trim())
  }
  return chosen
}

async function announced(text: string): Promise<void> {
  await page.getByRole('log').filter({ hasText: text }).waitFor({ state: 'attached' })
}

it('chooses several by Ctrl and a click, takes one out again, and says how many', async () => {
  await cardIn(page, channels, 'Stall').click()
  await cardIn(page, channels, 'Market').click({ modifiers: ['Control'] })
  await cardIn(page, segments, 'Students').click({ modifiers: ['Control'] })
  await announced('3 notes chosen')
  expect(await chosenIn(channels)).toEqual(['Stall', 'Market'])
  await cardIn(page, segments, 'Students').click({ modifiers: ['Control'] })
  expect(await chosenIn(segments)).toEqual([])
  expect(await chosenIn(channels)).toEqual(['Stall', 'Market'])
})

it('chooses from the first to another by Shift and a click', async () => {
  await cardIn(page, channels, 'Stall').click()
  await cardIn(page, channels, 'Market').click({ modifiers: ['Shift'] })
  expect(await chosenIn(channels)).toEqual(['Stall', 'Web shop', 'Market'])
})

it('a plain click means that one alone', async () => {
  await cardIn(page, channels, 'Web shop').click()
  expect(await chosenIn(channels)).toEqual(['Web shop'])
})

it('grows and shrinks the choice by Shift and an arrow, and Escape leaves the last', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowUp')
  expect(await chosenIn(channels)).toEqual(['Stall', 'Web shop'])
  await page.keyboard.press('Shift+End')
  expect(await chosenIn(channels)).toEqual(['Stall', 'Web shop', 'Market', 'Phone'])
  await page.keyboard.press('Escape')
  expect(await chosenIn(channels)).toEqual(['Phone'])
})

it('chooses all of the block by Ctrl+A, and again all of the canvas', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Control+A')
  expect(await chosenIn(channels)).toHaveLength(4)
  expect(await chosenIn(segments)).toEqual([])
  await page.keyboard.press('Control+A')
  await announced('6 notes chosen')
  expect(await chosenIn(segments)).toEqual(['Regulars', 'Students'])
})

it('marks several for a segment with a key and sets their evidence on one page, each one step', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('1')
  await page.keyboard.press('Space')
  await details().getByRole('heading', { name: '2 notes chosen' }).waitFor()
  expect(await details().getByRole('button', { name: 'Regulars' }).getAttribute('aria-pressed')).toBe('true')
  await details().getByRole('radio', { name: 'testing' }).check({ force: true })
  await page.getByRole('button', { name: 'Undo: put 2 notes to the test' }).waitFor()
  await page.getByRole('button', { name: /^Undo: / }).click()
  await page.getByRole('button', { name: 'Undo: mark 2 notes for Regulars' }).waitFor()
  await details().getByRole('button', { name: 'Close the details' }).click()
})

it('moves several together by keyboard, past the next note and into the block beside, each one step', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  expect(await cardsIn(page, channels)).toEqual(['Market', 'Stall', 'Web shop', 'Phone'])
  await page.keyboard.press('Alt+ArrowLeft')
  expect(await cardsIn(page, 'Value propositions')).toEqual(['Stall', 'Web shop'])
  expect(await chosenIn('Value propositions')).toEqual(['Stall', 'Web shop'])
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, channels)).toEqual(['Stall', 'Web shop', 'Market', 'Phone'])
})

it('moves several with the pointer as a stack with their number', async () => {
  await cardIn(page, channels, 'Stall').click()
  await cardIn(page, channels, 'Phone').click({ modifiers: ['Control'] })
  const from = await middleOf(cardIn(page, channels, 'Stall'))
  const to = await middleOf(region(page, 'Key partners'))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.getByText('2', { exact: true }).last().waitFor()
  await page.mouse.up()
  expect(await cardsIn(page, 'Key partners')).toEqual(['Stall', 'Phone'])
  await messages().getByText('Moved 2 notes to key partners').waitFor()
  await messages().getByRole('button', { name: 'Undo' }).last().click()
  expect(await cardsIn(page, channels)).toEqual(['Stall', 'Web shop', 'Market', 'Phone'])
})

it('moves what is chosen to a block that is named in the palette', async () => {
  await cardIn(page, channels, 'Market').click()
  await page.keyboard.press('Shift+ArrowDown')
  await runCommand(page, 'Move to cost structure')
  expect(await cardsIn(page, 'Cost structure')).toEqual(['Market', 'Phone'])
  await page.keyboard.press('Control+Z')
})

it('duplicates what is chosen with Ctrl+D and chooses the copies', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+D')
  expect(await cardsIn(page, channels)).toEqual(['Stall', 'Web shop', 'Stall', 'Web shop', 'Market', 'Phone'])
  await page.keyboard.press('Delete')
  await messages().getByText('Removed 2 notes').waitFor()
  expect(await cardsIn(page, channels)).toEqual(['Stall', 'Web shop', 'Market', 'Phone'])
})

it('finds a note to link by typing, shows the link from both sides and takes it away, by keyboard alone', async () => {
  await cardIn(page, channels, 'Stall').click()
  await page.keyboard.press('Space')
  const field = details().getByRole('combobox', { name: 'Find a note to link' })
  await field.focus()
  await page.keyboard.type('mark')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: link “Stall” with “Market”' }).waitFor()
  await details().getByRole('button', { name: 'Go to Market' }).focus()
  await page.keyboard.press('Enter')
  await details().getByRole('heading', { name: 'Market', level: 2 }).waitFor()
  await details().getByRole('button', { name: 'Remove the link to Stall' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: unlink “Market” from “Stall”' }).waitFor()
  expect(
    await details()
      .getByRole('button', { name: /^Go to / })
      .count(),
  ).toBe(0)
})

it('says what went with a note that others are linked to', async () => {
  await details().getByRole('combobox', { name: 'Find a note to link' }).fill('phone')
  await page.keyboard.press('Enter')
  await details().getByRole('button', { name: 'Go to Phone' }).click()
  await details().getByRole('button', { name: 'Close the details' }).click()
  await cardIn(page, channels, 'Phone').click()
  await page.keyboard.press('Delete')
  await messages().getByText('Removed “Phone” with 1 link').waitFor()
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, channels)).toContain('Phone')
})

it('keeps what matters to a segment and the kind of a channel, which its card names', async () => {
  await cardIn(page, segments, 'Regulars').click()
  await page.keyboard.press('Space')
  await details().getByRole('textbox', { name: 'What matters to them' }).fill('No queue before eight')
  await cardIn(page, channels, 'Web shop').click()
  await details().getByRole('radio', { name: 'Web or mobile' }).check({ force: true })
  expect(await cardsIn(page, channels)).toContain('Web shop Web or mobile')
  await cardIn(page, segments, 'Regulars').click()
  const field = details().getByRole('textbox', { name: 'What matters to them' })
  expect(await field.inputValue()).toBe('No queue before eight')
  await details().getByRole('button', { name: 'Close the details' }).click()
})

it('goes from block to block in teaching order with F6, also while typing', async () => {
  await cardIn(page, segments, 'Regulars').click()
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  expect(await chosenIn(channels)).toEqual(['Stall'])
  await page.keyboard.press('F2')
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  expect(await chosenIn(segments)).toEqual(['Regulars'])
  expect(await page.getByRole('textbox').count()).toBe(0)
})
