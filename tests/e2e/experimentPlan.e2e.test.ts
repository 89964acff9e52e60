import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { launchApp } from '../support/launch.ts'
import {
  allScreens,
  chooseLanguage,
  chooseTheme,
  runCommand,
  startPlan,
  whenReady,
} from '../support/shellSteps.ts'
import { saved } from './support/canvasPage.ts'
import { findViolations } from './support/findViolations.ts'
import { reach } from './support/hand.ts'

// The end of journey 1 (experience.md): a founder is told before she starts whether her test can say anything,
// takes the threshold test, seals its rule, and cannot change it without a mark.

const minutes = 60_000

async function createFolders(): Promise<{ profile: string; copies: string }> {
  const root = await mkdtemp(join(tmpdir(), 'relasi-experiment-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return { profile: join(root, 'profile'), copies: join(root, 'copies') }
}

const plan = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true })
const field = (page: Page, name: string) => plan(page).getByRole('textbox', { name, exact: true })
const answer = (page: Page) => plan(page).getByRole('region', { name: 'How long until an answer' })
const marks = (page: Page) =>
  plan(page).getByRole('list', { name: 'What the journal keeps' }).getByRole('listitem')
const saysOf = (page: Page) => answer(page).innerText()

async function goToExperiments(page: Page): Promise<void> {
  await allScreens(page)
  await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
}

async function openFirst(page: Page): Promise<void> {
  await whenReady(page)
  await startPlan(page, 'Warung Kopi')
  await goToExperiments(page)
  await page.getByRole('button', { name: 'Sketch the first experiment' }).click()
  await plan(page).waitFor()
}

it(
  'leads from a reason to a sealed threshold test whose marks survive undo and a restart',
  { timeout: 3 * minutes },
  async () => {
    const folders = await createFolders()
    const relasi = await launchApp(folders)
    const { page } = relasi
    await openFirst(page)
    await page.getByRole('textbox', { name: 'Name of the experiment' }).fill('Ask at the till')
    await field(page, 'If we: the change').fill('ask at the till and by mail')
    await plan(page).getByText('This reads like two changes', { exact: false }).waitFor()
    await field(page, 'If we: the change').fill('ask at the till')
    await field(page, 'Then: what moves').fill('the share who let us text them')
    await field(page, 'Because: the reason').fill('a remembered date is a present')
    await plan(page)
      .getByText(/^Complete: /)
      .waitFor()

    await field(page, 'Baseline').fill('5')
    await field(page, 'Worth having').fill('6')
    await field(page, 'Traffic').fill('40')
    await expect
      .poll(() => saysOf(page))
      .toMatch(/59 weeks to an answer[^]*16,316 people; 40 a day reach that in 408 days/)
    await answer(page).getByRole('button', { name: 'Why 16,316 people' }).click()
    await page.getByRole('dialog', { name: 'People needed' }).getByText('8,158').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await findViolations(page)).toEqual([])

    await answer(page)
      .getByRole('button', { name: /^Use: Threshold test: right if at least 4 of 30/ })
      .click()
    await answer(page)
      .getByRole('button', { name: /^Taken: Threshold test/ })
      .waitFor()
    await expect.poll(() => saysOf(page)).toMatch(/^Right if at least 4 of 30/)
    expect(await saysOf(page)).not.toContain('59 weeks')
    expect(await field(page, 'People to ask').inputValue()).toBe('30')
    await plan(page).getByRole('button', { name: 'Start and seal the rule' }).click()
    await plan(page)
      .getByText(/^Rule sealed /)
      .waitFor()
    expect(await plan(page).getByRole('region', { name: 'Sealed rule' }).innerText()).toMatch(
      /before the first answer\.\s+Right if the chance of more than 6.% is 90.% or higher\. Changed since: nothing\./,
    )

    await field(page, 'People to ask').fill('50')
    await page.keyboard.press('Enter')
    await expect.poll(() => marks(page).allInnerTexts()).toHaveLength(2)
    expect((await marks(page).allInnerTexts())[1]).toMatch(/People: from 30 to 50\.$/)
    await plan(page).getByRole('heading', { name: 'Plan' }).click()
    await page.keyboard.press('Control+Z')
    await expect.poll(() => field(page, 'People to ask').inputValue()).toBe('30')
    expect(await marks(page).allInnerTexts()).toHaveLength(2)
    expect(await findViolations(page)).toEqual([])
    await saved(page)
    await relasi.close()

    const again = await launchApp(folders)
    await whenReady(again.page)
    await again.page.getByRole('navigation').waitFor()
    await again.page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
    const card = again.page.getByRole('button', { name: /Ask at the till/ }).first()
    if (!(await plan(again.page).isVisible())) await card.dblclick()
    await plan(again.page).waitFor()
    expect((await marks(again.page).allInnerTexts())[1]).toMatch(/People: from 30 to 50\.$/)
    await again.close()
  },
)

it('goes by the keyboard alone', { timeout: 2 * minutes }, async () => {
  const relasi = await launchApp(await createFolders())
  const { page } = relasi
  const press = (key: string) => page.keyboard.press(key)
  await whenReady(page)
  await startPlan(page, 'Warung Kopi')
  await runCommand(page, 'Experiments screen on or off')
  await runCommand(page, 'Go to the experiments')
  await reach(press, page.getByRole('button', { name: 'Sketch the first experiment' }))
  await press('Enter')
  await plan(page).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Name of the experiment')
  await page.keyboard.type('Ask at the till')
  const type = async (name: string, text: string) => {
    await reach(press, field(page, name))
    await page.keyboard.type(text)
  }
  await type('If we: the change', 'ask at the till')
  await type('Then: what moves', 'the share who say yes')
  await type('Because: the reason', 'it is a present')
  await type('Baseline', '5')
  await type('Worth having', '6')
  await type('Traffic', '40')
  await expect.poll(() => saysOf(page)).toMatch(/59 weeks to an answer/)
  await reach(press, answer(page).getByRole('button', { name: /^Use: Threshold test/ }))
  await press('Enter')
  await answer(page)
    .getByRole('button', { name: /^Taken: Threshold test/ })
    .waitFor()
  await reach(press, plan(page).getByRole('button', { name: 'Start and seal the rule' }))
  await press('Space')
  await plan(page)
    .getByText(/^Rule sealed /)
    .waitFor()
  expect(await marks(page).allInnerTexts()).toHaveLength(1)
  await relasi.close()
})

it(
  'keeps what cannot be at its field with the reason, and the last good number in the plan',
  { timeout: 2 * minutes },
  async () => {
    const relasi = await launchApp(await createFolders())
    const { page } = relasi
    await openFirst(page)
    await field(page, 'Baseline').fill('5')
    await field(page, 'Worth having').fill('6')
    await field(page, 'Traffic').fill('40')
    await expect.poll(() => saysOf(page)).toMatch(/16,316/)
    const wrong = [
      ['Baseline', '100', /between 0 and 100 %/],
      ['Baseline', '-5', /less than nothing/],
      ['Baseline', '6', /That is the baseline/],
      ['Worth having', 'six', /is no number/],
      ['Worth having', '5', /That is the baseline/],
      ['Traffic', '-1', /less than nothing/],
      ['Per group', '12.5', /no whole number/],
      ['Per group', '0', /The least is 1/],
    ] as const
    for (const [name, text, reason] of wrong) {
      const good = await field(page, name).inputValue()
      await field(page, name).fill(text)
      await plan(page).getByText(reason).waitFor()
      expect(await saysOf(page)).toMatch(/16,316/)
      await page.keyboard.press('Tab')
      expect(await field(page, name).inputValue()).toBe(text)
      expect(await plan(page).getByText(reason).isVisible()).toBe(true)
      await field(page, name).fill(good)
      await page.keyboard.press('Tab')
      await plan(page).getByText(reason).waitFor({ state: 'detached' })
      expect(await field(page, name).inputValue()).toBe(good)
    }
    const change = field(page, 'If we: the change')
    await change.fill('ask '.repeat(200))
    await page.keyboard.press('Tab')
    expect(await change.innerText()).toMatch(/^(ask ?){200}$/)
    await plan(page)
      .getByText(/^At most .* characters/)
      .waitFor()
    await change.fill('ask at the till')
    await plan(page)
      .getByText(/^At most .* characters/)
      .waitFor({ state: 'detached' })
    await relasi.close()
  },
)

it('stands in every theme and in Indonesian', { timeout: 2 * minutes }, async () => {
  const relasi = await launchApp(await createFolders())
  const { page } = relasi
  await openFirst(page)
  for (const summary of ['How it is decided', 'Background, dates']) {
    await plan(page).locator('summary', { hasText: summary }).click()
  }
  await field(page, 'Baseline').fill('5')
  await field(page, 'Worth having').fill('6')
  for (const theme of ['dark', 'hc', 'light'] as const) {
    await chooseTheme(page, theme)
    expect(await findViolations(page), theme).toEqual([])
  }
  await chooseLanguage(page, 'id')
  const pane = page.getByRole('region', { name: 'Rencana', exact: true })
  await pane.waitFor()
  expect(await pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await relasi.close()
})
