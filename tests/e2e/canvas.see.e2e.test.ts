import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme, runCommand, type ThemeName } from '../support/shellSteps.ts'
import { blockNames, cardIn, cardsIn, goTo, region } from './support/canvasPage.ts'

const sample = join(import.meta.dirname, '../../assets/samples/daisy-lane-flowers.relasi')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp({ args: [sample] })
  page = relasi.page
  await page.getByRole('heading', { name: 'Canvas', level: 1 }).waitFor()
})

afterAll(async () => {
  await relasi.close()
})

const segment = 'Gift-givers nearby, who need something nice now'
const foot = () => page.getByRole('contentinfo', { name: 'State of the plan' })

/** The faces of the cards of a block, as the eye takes them apart: their text by its colour. */
async function colours(block: string): Promise<Record<string, string>> {
  const cards = region(page, block).getByRole('listitem').getByRole('button')
  const pairs = await cards.evaluateAll((elements) =>
    elements.map((element) => [element.textContent?.trim() ?? '', getComputedStyle(element).color] as const),
  )
  return Object.fromEntries(pairs)
}

/** The titles in a block that are as dark as the words of the page. */
async function litIn(block: string): Promise<string[]> {
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  await page.mouse.move(2, 2)
  return Object.entries(await colours(block))
    .filter(([, colour]) => colour === ink)
    .map(([title]) => title)
}

async function findFaults(): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(within: object): Promise<AxeResults> } }
    return axe.run({ exclude: ['[data-base-ui-focus-guard]'] })
  })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const focusedText = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

async function focusCard(block: string, title: string): Promise<void> {
  await cardIn(page, block, title).click()
}

describe('a filter', () => {
  it('of a segment and of evidence light only what passes both, and the foot line names and clears them', async () => {
    await page
      .getByRole('group', { name: 'Light up what serves one segment' })
      .getByRole('button', { name: 'Gift-givers nearby' })
      .click()
    expect(await litIn('Value propositions')).toEqual([
      'A bouquet in three minutes, price on the card',
      'Fresh today, or we replace it',
      'We remember your dates so you never miss one',
    ])
    await page
      .getByRole('group', { name: 'Light up one state of evidence' })
      .getByRole('button', { name: 'testing' })
      .click()
    expect(await litIn('Value propositions')).toEqual([
      'Fresh today, or we replace it',
      'We remember your dates so you never miss one',
    ])
    await foot().getByRole('button', { name: 'Filter: Gift-givers nearby, testing' }).click()
    expect(await litIn('Value propositions')).toEqual(await cardsIn(page, 'Value propositions'))
  })

  it.each<ThemeName>(['light', 'dark', 'hc'])(
    'leaves axe nothing to find in the theme %s, dimmed words included',
    async (theme) => {
      await chooseTheme(page, theme)
      await runCommand(page, 'Light up guesses')
      expect(await litIn('Key resources')).toEqual([])
      expect(await findFaults()).toEqual([])
      await page.keyboard.press('Shift+F')
      await foot()
        .getByRole('button', { name: /^Filter: / })
        .waitFor({ state: 'detached' })
    },
  )
})

describe('a pulled thread', () => {
  it('lights what is linked on every screen, says so, and Escape lets it go', async () => {
    await chooseTheme(page, 'light')
    await focusCard('Customer segments', segment)
    await page.keyboard.press('t')
    await foot()
      .getByRole('button', { name: /^Following Gift-givers nearby: 16 linked/ })
      .waitFor()
    expect(await litIn('Customer segments')).toEqual([segment])
    expect(await litIn('Key activities')).toEqual(['New window every Monday'])
    await goTo(page, 'Relationships')
    await foot()
      .getByRole('button', { name: /^Following Gift-givers nearby: 16 linked/ })
      .waitFor()
    await goTo(page, 'Canvas')
    expect(await litIn('Customer segments')).toEqual([segment])
    await page.keyboard.press('Escape')
    await foot()
      .getByRole('button', { name: /^Following/ })
      .waitFor({ state: 'detached' })
    expect(await litIn('Customer segments')).toHaveLength(4)
  })

  it('is pulled from the inspector and let go there', async () => {
    await focusCard('Channels', 'Chat orders by phone')
    await page.keyboard.press('Space')
    const details = page.getByRole('complementary')
    await details.getByRole('button', { name: /^Pull the thread/ }).click()
    await foot()
      .getByRole('button', { name: /^Following Chat orders by phone/ })
      .waitFor()
    await details.getByRole('button', { name: /^Let the thread go/ }).click()
    await foot()
      .getByRole('button', { name: /^Following/ })
      .waitFor({ state: 'detached' })
    await details.getByRole('button', { name: 'Close the details' }).click()
  })
})

describe('what is linked to nothing', () => {
  it('is listed with its reason, and each row leads to its note with the keyboard on it', async () => {
    await foot().getByRole('button', { name: '10 linked to nothing' }).click()
    const list = page.getByRole('dialog', { name: 'Linked to nothing' })
    const row = list.getByRole('button', { name: 'Flower auction, daily lots' })
    expect(await row.getAttribute('aria-describedby')).not.toBeNull()
    expect(await findFaults()).toEqual([])
    await list.getByText('Serves no segment, carries no relationship').waitFor()
    await row.click()
    await list.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Flower auction'))
    expect(await focusedText()).toBe('Flower auction, daily lots')
  })

  it('is one fewer once the note serves a segment, and one more after undo', async () => {
    await page.keyboard.press('1')
    await foot().getByRole('button', { name: '9 linked to nothing' }).waitFor()
    await page.keyboard.press('Control+Z')
    await foot().getByRole('button', { name: '10 linked to nothing' }).waitFor()
    await page.getByRole('button', { name: 'Close the details' }).click()
  })
})

describe('a zoomed block', () => {
  it('fills the sheet by double click on its head, shows details, and Escape returns to the same card', async () => {
    await region(page, 'Channels').getByRole('heading', { name: 'Channels' }).dblclick()
    await page.waitForFunction(() => document.querySelectorAll('[data-block]').length === 1)
    expect(await focusedText()).toContain('Shop on Mill Street')
    expect(await findFaults()).toEqual([])
    await page.keyboard.press('ArrowRight')
    expect(await focusedText()).toContain('Web shop')
    await page.keyboard.press('Escape')
    await region(page, 'Key partners').waitFor()
    expect(await focusedText()).toContain('Web shop')
  })

  it('is walked through all nine by keyboard, in teaching order', async () => {
    await focusCard('Customer segments', segment)
    await page.keyboard.press('z')
    const seen: string[] = []
    for (let block = 0; block < blockNames.length; block += 1) {
      seen.push(await page.getByRole('heading', { level: 2 }).first().innerText())
      await page.keyboard.press(']')
      await page.getByRole('heading', { level: 2, name: blockNames[(block + 1) % 9] ?? '' }).waitFor()
    }
    expect(seen.map((name) => name.replace(/\s+/g, ' '))).toEqual(
      blockNames.map((name, index) => `${index + 1} ${name}`),
    )
    await page.keyboard.press('z')
    await region(page, 'Cost structure').waitFor()
  })

  it('follows the arrows into the block beside', async () => {
    await focusCard('Customer segments', segment)
    await expect.poll(focusedText).toContain(segment)
    await page.keyboard.press('z')
    await region(page, 'Key partners').waitFor({ state: 'detached' })
    await expect.poll(focusedText).toContain(segment)
    await page.keyboard.press('ArrowLeft')
    await region(page, 'Customer relationships').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1)
    expect(await focusedText()).toContain('A card in every delivery')
    await page.keyboard.press('Escape')
    await region(page, 'Key partners').waitFor()
  })
})

describe('a block explains itself', () => {
  it('with four questions, an example and its tie to the relationships, one key away, and gives the keyboard back', async () => {
    await focusCard('Channels', 'Shop on Mill Street')
    await page.keyboard.press('h')
    const about = page.getByRole('dialog', { name: 'Channels' })
    await about.getByText(/^For example: /).waitFor()
    expect(await about.getByRole('listitem').count()).toBe(4)
    await page.keyboard.press('Escape')
    await about.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Shop on Mill Street'))
  })

  it('says in its head how many notes it holds and how well they are known', async () => {
    const said = (block: string, words: string): Locator =>
      region(page, block).getByText(words, { exact: true })
    expect(await said('Key resources', '3 notes, all supported').count()).toBe(1)
    expect(await said('Key partners', '5 notes, 1 guess').count()).toBe(1)
    expect(await said('Customer relationships', '11 notes, 6 guesses').count()).toBe(1)
  })

  it('is reached from the teaching order, which says how far each block is', async () => {
    await page.getByRole('button', { name: 'Teaching order' }).click()
    const order = page.getByRole('dialog', { name: 'Teaching order' })
    expect(await order.getByRole('listitem').count()).toBe(9)
    expect(await findFaults()).toEqual([])
    await order.getByRole('button', { name: /^6 Key resources all supported 3$/ }).click()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Two trained florists'))
  })
})

describe('the next block to fill', () => {
  it('is named in the head and entered with one key', async () => {
    await focusCard('Key resources', 'Two trained florists')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    expect(await cardsIn(page, 'Key resources')).toEqual([])
    await page.getByRole('button', { name: 'Next: Key resources' }).waitFor()
    await foot().getByText('8 of 9 blocks filled').waitFor()
    await page.keyboard.press('g')
    await page.getByRole('textbox', { name: 'Note in Key resources' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Z')
    await page.getByRole('button', { name: 'Teaching order' }).waitFor()
  })
})

describe('derived cards', () => {
  it('are the filled cells of the matrix, and each opens its own', async () => {
    const cards = await cardsIn(page, 'Customer relationships')
    await goTo(page, 'Relationships')
    const said = await foot()
      .getByText(/^\d+ of 24 cells filled$/)
      .innerText()
    const filled = Number(said.split(' ')[0])
    // One note of the block is free.
    expect(cards).toHaveLength(filled + 1)
    await goTo(page, 'Canvas')
    await cardIn(page, 'Customer relationships', 'Dedicated: One florist per wedding').dblclick()
    await page.getByRole('grid').waitFor()
    const chosen = page.locator('[role="gridcell"][aria-selected="true"]')
    expect(await chosen.innerText()).toContain('One florist per wedding')
    await goTo(page, 'Canvas')
  })
})

describe('a long block', () => {
  it('tells a screen reader which of how many each drawn card is', async () => {
    await focusCard('Key partners', 'Wedding venues that name us first')
    await page.keyboard.press('n')
    for (let number = 1; number <= 50; number += 1) {
      await page.keyboard.insertText(`Partner ${number}`)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
    await cardIn(page, 'Key partners', 'Partner 50').waitFor()
    await page.keyboard.press('Home')
    const first = cardIn(page, 'Key partners', 'Flower auction, daily lots').locator('xpath=..')
    await page.waitForFunction(
      () => document.querySelector('[data-block="key_partners"] [aria-setsize="55"]') !== null,
    )
    expect(await first.getAttribute('aria-posinset')).toBe('1')
    expect(await first.getAttribute('aria-setsize')).toBe('55')
    await region(page, 'Key partners')
      .getByText(/^55 notes, \d+ below$/)
      .waitFor()
  })
})
