import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, startPlan } from '../support/shellSteps.ts'
import { cardIn, cardsIn, region, saved } from './support/canvasPage.ts'

let relasi: LaunchedApp
let page: Page

const segments = 'Customer segments'
const partners = 'Key partners'
const messages = () => page.getByRole('region', { name: 'Messages' })

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Pasting')
})

afterAll(async () => {
  await relasi.close()
})

/** As another program leaves a text on the clipboard. */
async function copyElsewhere(text: string): Promise<void> {
  await relasi.app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text)
}

async function clipboardText(): Promise<string> {
  return relasi.app.evaluate(({ clipboard }) => clipboard.readText())
}

async function beginIn(block: string): Promise<void> {
  await region(page, block).hover()
  await region(page, block)
    .getByRole('button', { name: /^Add a (note|segment)$/ })
    .click()
}

it('makes one segment of each line pasted into the first empty title', async () => {
  await copyElsewhere('Regulars\r\n\r\n- Students\n  Offices  \n')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  await page.keyboard.press('Control+V')
  await messages().getByText('3 notes added').waitFor()
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, segments)).toEqual([])
  await page.keyboard.press('Control+Shift+Z')
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('pastes lines behind the chosen note, and the toast takes them back', async () => {
  await copyElsewhere('Tourists\nNeighbours')
  await cardIn(page, segments, 'Regulars').click()
  await page.keyboard.press('Control+V')
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Tourists', 'Neighbours', 'Students', 'Offices'])
  await messages().getByText('2 notes added').waitFor()
  await messages().getByRole('button', { name: 'Undo' }).last().click()
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
  await runCommand(page, 'Details on or off')
  await page.getByRole('complementary').getByText('Choose a note').waitFor()
  await runCommand(page, 'Details on or off')
})

it('a message whose deed is no longer the last offers no undo', async () => {
  await copyElsewhere('Tourists\nNeighbours')
  await cardIn(page, segments, 'Regulars').click()
  await page.keyboard.press('Control+V')
  await messages().getByText('2 notes added').last().waitFor()
  await messages().getByRole('button', { name: 'Undo' }).last().waitFor()
  await page.keyboard.press('Control+Z')
  await messages().getByRole('button', { name: 'Undo' }).first().waitFor({ state: 'detached' })
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('joins the first line to the title that is being typed and makes notes of the others', async () => {
  await beginIn(partners)
  await page.keyboard.type('Farm ')
  await copyElsewhere('in the valley\nBakery\nPost')
  await page.keyboard.press('Control+V')
  await messages().getByText('2 notes added').last().waitFor()
  expect(await cardsIn(page, partners)).toEqual(['Farm in the valley', 'Bakery', 'Post'])
})

it('leaves one line to the field', async () => {
  await copyElsewhere('Office')
  await cardIn(page, partners, 'Post').dblclick()
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await page.keyboard.press('Control+V')
  expect(await page.getByRole('textbox').inputValue()).toBe('Post Office')
  await page.keyboard.press('Escape')
  expect(await cardsIn(page, partners)).toEqual(['Farm in the valley', 'Bakery', 'Post Office'])
})

it('copies notes as text for other programs and whole for another block', async () => {
  await cardIn(page, partners, 'Bakery').click()
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+C')
  expect(await clipboardText()).toBe('Bakery\nPost Office')
  await beginIn('Key resources')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+V')
  expect(await cardsIn(page, 'Key resources')).toEqual(['Bakery', 'Post Office'])
  const card = cardIn(page, 'Key resources', 'Bakery')
  const words = (await card.getAttribute('aria-describedby')) ?? ''
  expect(words).toContain('canvas-segment-')
})

it('pastes copied notes into a field as text', async () => {
  await cardIn(page, partners, 'Bakery').click()
  await page.keyboard.press('Space')
  const field = page
    .getByRole('complementary', { name: 'About this note' })
    .getByRole('textbox', { name: 'Details' })
  await field.focus()
  await page.keyboard.press('Control+V')
  expect(await field.inputValue()).toBe('Bakery\nPost Office')
  await page.getByRole('button', { name: 'Close the details' }).click()
})

it('cuts notes here and pastes them there', async () => {
  await cardIn(page, 'Key resources', 'Bakery').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+X')
  expect(await cardsIn(page, 'Key resources')).toEqual([])
  await messages().getByText('Removed 2 notes').waitFor()
  await cardIn(page, segments, 'Offices').click()
  await page.keyboard.press('Control+V')
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices', 'Bakery', 'Post Office'])
  await page.keyboard.press('Control+Z')
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('copies and pastes by the palette too', async () => {
  await cardIn(page, partners, 'Farm in the valley').click()
  await runCommand(page, 'Copy the notes')
  await runCommand(page, 'Paste as notes')
  await messages().getByText('“Farm in the valley” added').waitFor()
  expect((await cardsIn(page, partners)).filter((title) => title === 'Farm in the valley')).toHaveLength(2)
})

it('puts a line that is too long for a title whole into the details and says so', async () => {
  const long = 'word '.repeat(150).trim()
  await copyElsewhere(`${long}\nShort`)
  await cardIn(page, segments, 'Offices').click()
  await page.keyboard.press('Control+V')
  await messages()
    .getByText('2 notes added; 1 line was too long for a title and stands whole in the details')
    .waitFor()
  await page.keyboard.press('Control+Z')
})

it('adds 5,000 pasted lines as one step, and Undo takes them all back', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `Line ${index + 1}`)
  await copyElsewhere(lines.join('\n'))
  await beginIn('Cost structure')
  await page.keyboard.press('Control+V')
  await messages().getByText('5,000 notes added').waitFor()
  await region(page, 'Cost structure')
    .getByRole('button', { name: /5,?000 notes/ })
    .waitFor()
  await saved(page)
  await messages().getByRole('button', { name: 'Undo' }).last().click()
  expect(await cardsIn(page, 'Cost structure')).toEqual([])
  await saved(page)
})

it('refuses more lines than a plan can hold before anything is added', async () => {
  await copyElsewhere('x\n'.repeat(50_001))
  await cardIn(page, segments, 'Offices').click()
  await page.keyboard.press('Control+V')
  await messages()
    .getByText(/^A plan holds 50,000 entries and has room for [\d,]+; 50,001 notes do not fit\./)
    .waitFor()
  expect(await cardsIn(page, segments)).toEqual(['Regulars', 'Students', 'Offices'])
})
