import { afterEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { runCommand, whenReady } from '../support/shellSteps.ts'
import { cardIn, cardsIn, goTo, region, saved } from './support/canvasPage.ts'

/** Clicks, key presses and typed words; journey 1 allows 60 up to the gap and its cost. */
const fewActions = 40

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

async function begin(): Promise<Page> {
  relasi = await launchApp()
  await whenReady(relasi.page)
  return relasi.page
}

function countActions(page: Page) {
  let actions = 0
  return {
    count: () => actions,
    click: async (target: Locator) => {
      actions += 1
      await target.click()
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        actions += 1
        await page.keyboard.press(key)
      }
    },
    type: async (words: string) => {
      actions += words.split(' ').length
      await page.keyboard.type(words)
    },
  }
}

const question = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1, name: text })
const door = (page: Page) => page.getByRole('button', { name: /^Start my plan/ })
const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' })
const choice = (page: Page, group: string, level: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(level, { exact: true })
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

async function expectGapAndCost(page: Page): Promise<void> {
  const details = page.getByRole('complementary', { name: 'About this relationship' })
  await details.getByText('two short: wanted in full, nothing built').waitFor()
  await details.getByText('$72').first().waitFor()
  const head = page.getByRole('rowheader', { name: /^Office workers/ })
  await head.getByText('$168').waitFor()
  await head.getByText('+ $72 to close').waitFor()
}

async function expectPlan(page: Page): Promise<void> {
  await saved(page)
  await goTo(page, 'Canvas')
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Office workers', 'Students'])
  expect(await cardsIn(page, 'Value propositions')).toEqual(['Coffee in two minutes'])
  expect(await cardsIn(page, 'Channels')).toEqual([expect.stringMatching(/^Stall at the station/)])
  expect(await cardsIn(page, 'Customer relationships')).toEqual(['Personal assistance', 'Self-service'])
}

describe('six questions lead a stranger to the gap and its cost', () => {
  it('by mouse, and keys only for words and figures', async () => {
    const page = await begin()
    const { click, type, count } = countActions(page)
    await click(door(page))
    await question(page, 'What is your plan called?').waitFor()
    await type('Warung Kopi')
    await click(proceed(page))
    await question(page, 'Who are your customers?').waitFor()
    await type('Office workers')
    await click(field(page, 'Customers now').first())
    await type('120')
    await click(field(page, 'Group 2'))
    await type('Students')
    await click(proceed(page))
    await question(page, 'What do they get from you?').waitFor()
    await type('Coffee in two minutes')
    await click(proceed(page))
    await question(page, 'How do they reach you?').waitFor()
    await type('Stall at the station')
    await click(choice(page, 'Kind of way 1', 'Physical'))
    await click(proceed(page))
    await question(page, 'How do “Office workers” want to be looked after?').waitFor()
    await click(choice(page, 'They expect: They help themselves', 'full'))
    await click(choice(page, 'There is today: A person helps them', 'light'))
    await click(proceed(page))
    await question(page, 'What does it cost to look after “Office workers”?').waitFor()
    await type('0.60')
    await click(field(page, 'As it is now'))
    await type('1.40')
    await page.getByText('$72').waitFor()
    await click(page.getByRole('button', { name: 'See the gap' }))
    await expectGapAndCost(page)
    expect(count()).toBeLessThanOrEqual(fewActions)
    await expectPlan(page)
  })

  it('by keyboard alone', async () => {
    const page = await begin()
    const { press, type, count } = countActions(page)
    await door(page).focus()
    await press('Enter')
    await question(page, 'What is your plan called?').waitFor()
    await type('Warung Kopi')
    await press('Enter')
    await question(page, 'Who are your customers?').waitFor()
    for (const [words, people] of [
      ['Office workers', '120'],
      ['Students', '80'],
    ] as const) {
      await type(words)
      await press('Enter')
      await type(people)
      await press('Enter')
    }
    await press('Enter')
    await question(page, 'What do they get from you?').waitFor()
    await type('Coffee in two minutes')
    await press('Enter', 'Enter')
    await question(page, 'How do they reach you?').waitFor()
    await type('Stall at the station')
    await press('Enter', 'Enter')
    await question(page, /^How do “Office workers” want/).waitFor()
    await press('Tab', 'ArrowRight', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter')
    await question(page, /^What does it cost/).waitFor()
    await type('0.60')
    await press('Enter')
    await type('1.40')
    await press('Enter')
    await expectGapAndCost(page)
    expect(count()).toBeLessThanOrEqual(fewActions)
    await expectPlan(page)
  })
})

it('can be skipped and left at any time, and goes on where the plan has no answer yet', async () => {
  const page = await begin()
  await door(page).click()
  await question(page, 'What is your plan called?').waitFor()
  await page.getByRole('button', { name: 'Skip' }).click()
  await question(page, 'Who are your customers?').waitFor()
  await page.keyboard.type('Regulars')
  await page.keyboard.press('Escape')
  await region(page, 'Customer segments').waitFor()
  expect(await cardsIn(page, 'Customer segments')).toEqual(['Regulars'])
  await runCommand(page, 'Go on with the six questions')
  await question(page, 'What do they get from you?').waitFor()
  await page.getByRole('button', { name: 'Question 2: The customers' }).click()
  expect(await field(page, 'Group 1').inputValue()).toBe('Regulars')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await question(page, 'What is your plan called?').waitFor()
})

it('writes each answer as one deed that undo takes back, and says what it did not understand', async () => {
  const page = await begin()
  await door(page).click()
  await page.getByRole('button', { name: 'Question 2: The customers' }).click()
  await field(page, 'Group 1').fill('Regulars')
  await field(page, 'Customers now').first().fill('many')
  await page.getByText('A whole number from 0; the last good one is kept.').waitFor()
  await field(page, 'Customers now').first().fill('40')
  await saved(page)
  await page.keyboard.press('Control+Z')
  expect(await field(page, 'Group 1').inputValue()).toBe('Regulars')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => field(page, 'Group 1').inputValue()).toBe('')
})

it('begins simple: the details show the essentials, fold what is empty and hide nothing that is filled in', async () => {
  const page = await begin()
  await door(page).click()
  await page.getByRole('button', { name: 'Question 2: The customers' }).click()
  await field(page, 'Group 1').fill('Regulars')
  await page.keyboard.press('Escape')
  await cardIn(page, 'Customer segments', 'Regulars').click()
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  const details = page.getByRole('complementary', { name: 'About this note' })
  await details.getByRole('textbox', { name: 'Customers now' }).waitFor()
  expect(await details.getByRole('textbox', { name: 'Details' }).isVisible()).toBe(false)
  await details.getByText('More', { exact: true }).click()
  await details.getByRole('textbox', { name: 'Details' }).fill('They come every day')
  await details.getByText('More', { exact: true }).click()
  expect(await details.getByRole('textbox', { name: 'Details' }).isVisible()).toBe(true)
})
