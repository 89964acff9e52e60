import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, chooseTheme, whenReady } from '../support/shellSteps.ts'
import { findViolations } from './support/findViolations.ts'
import { goToExperiments } from './support/experimentPlan.ts'
import { findCutTexts } from './support/findCutTexts.ts'
import { reach } from './support/hand.ts'
import { writeVerdictPlan } from './support/verdictPlan.ts'

let relasi: LaunchedApp | null = null
let file: string | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
  if (file !== null) await rm(dirname(file), { recursive: true, force: true })
  file = null
})

/** A plan with a funnel, a journey and experiments that run, opened from its file. */
async function openPlan(): Promise<Page> {
  relasi = await launchApp()
  const { page, app } = relasi
  await whenReady(page)
  file = await writeVerdictPlan()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
  await page.keyboard.press('Control+O')
  await page.getByRole('navigation').waitFor()
  return page
}

async function openCard(page: Page, name: string): Promise<void> {
  const back = page.getByRole('button', { name: 'All experiments' })
  if (await back.isVisible()) await back.click()
  else await goToExperiments(page, 'List')
  await page.getByRole('rowheader', { name }).click()
  await page.keyboard.press('Enter')
  await pane(page).waitFor()
}

const pane = (page: Page): Locator => page.getByRole('region', { name: /^(Verdict|Hasil|Keputusan)$/ })
const headline = (page: Page, text: string | RegExp) =>
  pane(page).getByRole('heading', { level: 3, name: text })
const hits = (page: Page) => pane(page).getByRole('textbox', { name: 'Counted: Said yes' })
const people = (page: Page) => pane(page).getByRole('textbox', { name: 'Counted: People', exact: true })
const applyButton = (page: Page) => pane(page).getByRole('button', { name: 'Apply to Activation' })
const supported = 'Supported: if we ask at the till when the next birthday is, more than one in five do it.'
const paragraph =
  '9 of 30 said yes. The chance that more than one in five would is 92.5 %; we would be wrong about 1 time in 13. With 30 people the true share can be anywhere from 17 to 48 % (95 % interval).'

describe('9 of 30 against one in five', () => {
  it('is read, applied to funnel and journey, and taken back by one undo', async () => {
    const page = await openPlan()
    await openCard(page, 'Ask for the date')
    await headline(page, 'Nothing counted yet').waitFor()
    await hits(page).fill('9')
    await people(page).fill('30')
    await headline(page, supported).waitFor()
    await pane(page).getByText(paragraph).waitFor()
    await pane(page)
      .getByRole('img', { name: /^What 9 of 30 leaves possible: .*The threshold is 20 %\.$/ })
      .waitFor()
    await pane(page)
      .getByRole('button', { name: /^exact p, one-sided: why 0\.129/ })
      .waitFor()
    const says = pane(page).getByText(/^5\s% becomes 30\s%, from 17 to 48\s%; .*40\s% becomes 30\s%/)
    await says.waitFor()
    await pane(page)
      .getByText(/the journey loses \d+ customers a month\.$/)
      .waitFor()
    await applyButton(page).click()
    await pane(page).getByText('Applied: the plan already says so.').waitFor()
    await pane(page).getByRole('listitem').filter({ hasText: 'Activation: 5 % became 30 %' }).waitFor()
    await page.keyboard.press('Control+Z')
    await applyButton(page).waitFor()
    await says.waitFor()
    expect(
      await pane(page)
        .getByText(/became 30\s%/)
        .count(),
    ).toBe(0)
  })

  it('is done by the keyboard alone', async () => {
    const page = await openPlan()
    await openCard(page, 'Ask for the date')
    await hits(page).focus()
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await page.keyboard.type('30')
    await headline(page, supported).waitFor()
    const press = (key: string) => page.keyboard.press(key)
    await reach(press, applyButton(page))
    await page.keyboard.press('Enter')
    await pane(page).getByText('Applied: the plan already says so.').waitFor()
    await page.keyboard.press('Control+Z')
    await applyButton(page).waitFor()
  })
})

describe('while it runs', () => {
  it('the result is locked, how far it is and whether the split holds are seen', async () => {
    const page = await openPlan()
    await openCard(page, 'Halfway there')
    await headline(page, 'Still counting: 990 of 2,000').waitFor()
    await pane(page).getByRole('progressbar', { name: 'Counted so far' }).waitFor()
    await pane(page)
      .getByRole('button', { name: /^split as planned, p: why / })
      .waitFor()
    await pane(page).getByText('To be applied once the verdict is open.').waitFor()
    expect(await pane(page).getByRole('img').count()).toBe(0)
    expect(
      await pane(page)
        .getByRole('button', { name: /chance that|two-sided/ })
        .count(),
    ).toBe(0)
  })

  it('a split that cannot be chance hides the result', async () => {
    const page = await openPlan()
    await openCard(page, 'Broken split')
    await headline(page, 'The groups did not come as planned').waitFor()
    expect(await pane(page).getByRole('img').count()).toBe(0)
  })
})

describe('a count that cannot be', () => {
  it('is refused in its field with the reason, and the last good one stays', async () => {
    const page = await openPlan()
    await openCard(page, 'Ask for the date')
    await people(page).fill('30')
    await hits(page).fill('9')
    await headline(page, supported).waitFor()
    const refused = [
      ['40', /^40 of 30 cannot be: .* It stays at 9\.$/],
      ['-3', /^Nobody can be counted less than 0 times\. It stays at 9\.$/],
      ['2.5', /whole numbers.* It stays at 9\.$/],
      ['nine', /^“nine” is no number of people\. It stays at 9\.$/],
    ] as const
    for (const [text, reason] of refused) {
      await hits(page).fill(text)
      await hits(page).blur()
      await pane(page).getByText(reason).waitFor()
      expect(await hits(page).getAttribute('aria-invalid')).toBe('true')
      await headline(page, supported).waitFor()
    }
    await hits(page).fill('10')
    await pane(page).getByText('10 of 30 said yes.', { exact: false }).waitFor()
    expect(await hits(page).getAttribute('aria-invalid')).toBe(null)
  })
})

describe('the card of a verdict', () => {
  it('cuts no text in any language', async () => {
    const page = await openPlan()
    await openCard(page, 'Three headlines')
    for (const language of ['en', 'id', 'ms'] as const) {
      await chooseLanguage(page, language)
      await pane(page).waitFor()
      expect(await findCutTexts(page), language).toEqual([])
    }
  })

  it('has no fault that axe finds, in three themes', async () => {
    const page = await openPlan()
    for (const name of ['Big button', 'Three headlines']) {
      await openCard(page, name)
      await pane(page).getByRole('img').waitFor()
      for (const theme of ['light', 'dark', 'hc'] as const) {
        await chooseTheme(page, theme)
        expect(await findViolations(page), `${name}, ${theme}`).toEqual([])
      }
    }
  })
})
