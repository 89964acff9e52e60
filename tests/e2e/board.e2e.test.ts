import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme } from '../support/shellSteps.ts'
import { goToExperiments, writeExperimentPlan } from './support/experimentPlan.ts'
import { findViolations } from './support/findViolations.ts'
import { boxOf } from './support/boxOf.ts'

// Ten experiments, two in every state: moved by hand and by key, sorted, changed together, ranked.

let relasi: LaunchedApp
let page: Page
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-board-'))
  const file = join(folder, 'stall.relasi')
  writeExperimentPlan(file, 10)
  relasi = await launchApp({ args: [file] })
  page = relasi.page
  await page.getByRole('navigation').waitFor()
  await goToExperiments(page, 'Board')
})

afterAll(async () => {
  await relasi.close()
  rmSync(folder, { recursive: true, force: true })
})

const column = (state: string) => page.getByRole('region', { name: new RegExp(`^${state} `) })
const card = (name: string) => page.getByRole('button', { name }).and(page.locator('[data-card]'))
const grid = () => page.getByRole('grid', { name: 'List of experiments' })
const row = (name: string) => grid().getByRole('row').filter({ hasText: name })
const toast = (text: string | RegExp) => page.getByText(text).first()

/** The names in a column from top to bottom. */
async function namesIn(state: string): Promise<string[]> {
  const faces = await column(state).locator('[data-card]').allInnerTexts()
  return faces.map((face) => face.split('\n').filter((line) => line.trim() !== '')[2] ?? '')
}

async function dragTo(from: Locator, to: Locator, place: 'top' | 'bottom'): Promise<void> {
  const [start, end] = await Promise.all([boxOf(from), boxOf(to)])
  await page.mouse.move(start.x + start.width / 2, start.y + 20)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + 26)
  const y = place === 'top' ? end.y + 4 : end.y + end.height - 4
  await page.mouse.move(end.x + end.width / 2, y, { steps: 6 })
  await page.mouse.up()
}

/** What the plan says in a file written now. */
async function savedPlan(): Promise<{ journal: { kind: string; detail: { experiment?: string } }[] }> {
  await page.keyboard.press('Control+S')
  await toast('Saved to “stall.relasi”').waitFor()
  return JSON.parse(readFileSync(join(folder, 'stall.relasi'), 'utf8')) as Awaited<
    ReturnType<typeof savedPlan>
  >
}

describe('the board', () => {
  it('has a column for every state, with its count', async () => {
    await column('Running').getByRole('heading', { name: 'Running 2 experiments' }).waitFor()
    expect(await column('Idea').locator('[data-card]').count()).toBe(2)
    expect(await column('Decided').locator('[data-card]').count()).toBe(2)
  })

  it('a card is dragged to another state, before another card, and taken back', async () => {
    const [first] = await namesIn('Idea')
    const target = column('Ready').locator('[data-card]').first()
    await dragTo(card('Price on the photo, not below it because'), target, 'top')
    await column('Ready').getByRole('heading', { name: 'Ready 3 experiments' }).waitFor()
    expect((await namesIn('Ready'))[0]).toBe(first)
    await page.keyboard.press('Control+Z')
    await column('Idea').getByRole('heading', { name: 'Idea 2 experiments' }).waitFor()
  })

  it('moves by key, keeps the keyboard there, and says where it stands', async () => {
    await card('Price on the photo, not below it because').click()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByText(/^Price on the photo.*: Idea, 2 of 2$/).waitFor({ state: 'attached' })
    await page.keyboard.press('Alt+ArrowRight')
    await column('Ready').getByRole('heading', { name: 'Ready 3 experiments' }).waitFor()
    const isThere = () =>
      card('Price on the photo, not below it because').evaluate((own) => own === document.activeElement)
    await expect.poll(isThere).toBe(true)
  })

  it('starting seals the rule, says so, and the journal keeps it when it is taken back', async () => {
    await card('Price on the photo, not below it because').click()
    await page.keyboard.press('Alt+ArrowRight')
    await toast(/^“Price on the photo.*” runs: its rule is sealed/).waitFor()
    await page.keyboard.press('Control+Z')
    await column('Ready').getByRole('heading', { name: 'Ready 3 experiments' }).waitFor()
    const { journal } = await savedPlan()
    const marks = journal.filter(({ detail }) => detail.experiment === 'exp-0')
    expect(marks.map(({ kind }) => kind)).toEqual(['sealed'])
  })

  it('several move together', async () => {
    await column('Decided').locator('[data-card]').first().click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+ArrowLeft')
    await column('Analysing').getByRole('heading', { name: 'Analysing 4 experiments' }).waitFor()
    await page.keyboard.press('Control+Z')
    await column('Decided').getByRole('heading', { name: 'Decided 2 experiments' }).waitFor()
  })

  it('a removed card is offered back', async () => {
    await card('Reorder in one tap').click()
    await page.keyboard.press('Delete')
    await toast('Removed “Reorder in one tap”').waitFor()
    await card('Reorder in one tap').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Z')
    await card('Reorder in one tap').waitFor()
  })
})

describe('the list', () => {
  beforeAll(() => goToExperiments(page, 'List'))

  const names = () => grid().getByRole('rowheader').allInnerTexts()
  const sortBy = (name: string) => grid().getByRole('button', { name, exact: true }).click()

  it('sorts by a column, and the other way round', async () => {
    await sortBy('Experiment')
    const up = await names()
    expect(up).toEqual([...up].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    await sortBy('Experiment')
    expect(await names()).toEqual(up.toReversed())
  })

  it('filters by words', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('vase')
    await expect.poll(names).toEqual(['Vase offered in the last step'])
    await page.getByRole('searchbox', { name: 'Search' }).fill('')
    await expect.poll(async () => (await names()).length).toBe(10)
  })

  it('changes the owner of several as one deed', async () => {
    await row('Vase offered').getByRole('rowheader').click()
    await row('Reward both')
      .getByRole('rowheader')
      .click({ modifiers: ['Control'] })
    await page.getByRole('textbox', { name: 'Owner' }).fill('Putri')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await row('Vase offered').getByText('Putri').waitFor()
    await row('Reward both').getByText('Putri').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Z')
    await row('Vase offered').getByText('Putri').waitFor({ state: 'detached' })
  })

  it('ranks by typed parts, refuses a bad one and keeps the last good one', async () => {
    await row('Vase offered').getByRole('rowheader').click()
    const impact = row('Vase offered').getByRole('textbox', { name: 'Impact' })
    await impact.fill('11')
    await row('Vase offered').getByText('Impact is a whole number from 1 to 10.').waitFor()
    await impact.fill('10')
    await row('Vase offered').getByRole('textbox', { name: 'Confidence' }).fill('10')
    await row('Vase offered').getByRole('textbox', { name: 'Ease' }).fill('10')
    await row('Vase offered').getByText('1,000', { exact: true }).waitFor()
    await sortBy('Rank')
    expect((await names())[0]).toBe('Vase offered in the last step')
  })

  it('ranks by computed impact, with its why', async () => {
    await page.getByRole('combobox', { name: 'Ranked by' }).selectOption({ label: 'Computed impact' })
    await row('Price on the photo')
      .first()
      .getByRole('button', { name: /^Impact: why \+ 28 customers/ })
      .click()
    await page.getByRole('dialog', { name: 'Computed impact' }).getByText('× 1.2').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'How are they ranked?' }).click()
    await page.getByText('Impact is compared in money a month.').waitFor()
    await page.keyboard.press('Escape')
  })

  it('Enter opens the card, and back leads to the same row', async () => {
    await row('Vase offered').getByRole('rowheader').click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'All experiments' }).click()
    await row('Vase offered').waitFor()
    expect(await row('Vase offered').getAttribute('aria-selected')).toBe('true')
  })
})

describe.each(['light', 'dark', 'hc'] as const)('axe finds nothing in %s', (theme) => {
  it.each(['Board', 'List'] as const)('on the view %s', async (view) => {
    await chooseTheme(page, theme)
    await goToExperiments(page, view)
    await page
      .locator(view === 'Board' ? '[data-card]' : '[data-row]')
      .first()
      .waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})
