import { afterEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme, runCommand } from '../support/shellSteps.ts'
import { saved } from './support/canvasPage.ts'
import { findViolations } from './support/findViolations.ts'
import { buildSketchPlan, sketchFile } from './support/sketchPlan.ts'
import { boxOf } from './support/boxOf.ts'

let relasi: LaunchedApp | null = null

afterEach(async () => {
  await relasi?.close()
  relasi = null
})

async function goToExperiments(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
  await page.getByRole('heading', { level: 1, name: 'Experiments' }).waitFor()
}

/** Nine experiments of a flower shop, on its sketch. */
async function openSketch(): Promise<Page> {
  relasi = await launchApp({ args: [sketchFile(buildSketchPlan(9))] })
  const { page } = relasi
  await page.getByRole('navigation').waitFor()
  await goToExperiments(page)
  await stage(page, 'Acquisition').waitFor()
  return page
}

const sketch = (page: Page) => page.getByRole('application', { name: /^Sketch of the experiments/ })
const stage = (page: Page, name: string): Locator =>
  sketch(page).getByRole('button', { name: new RegExp(`^${name}: `) })
const card = (page: Page, name: string, stageName = ''): Locator =>
  sketch(page).getByRole('button', {
    name: new RegExp(`^${name}, \\d+ of \\d+ on ${stageName === '' ? '.*' : stageName}:`),
  })
const reward = 'Reward both friends, not one'

/** Takes a card by its head to below a stage. */
async function dragBelow(page: Page, taken: Locator, target: Locator, below: number): Promise<void> {
  const [from, to] = [await boxOf(taken), await boxOf(target)]
  await page.mouse.move(from.x + 90, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(to.x + 90, to.y + to.height + below, { steps: 12 })
  await page.mouse.up()
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.split(/[,:]/)[0] ?? '')

describe('the sketch of a funnel', () => {
  it('says in words what it shows', async () => {
    const page = await openSketch()
    await stage(page, 'Activation').waitFor()
    expect(await stage(page, 'Activation').textContent()).toContain('288')
    await sketch(page)
      .getByRole('button', { name: 'From Acquisition to Activation: 12.0 %, weakest step' })
      .waitFor()
    expect(await card(page, reward, 'Referral').textContent()).toContain('because asking feels less selfish')
    await page.getByText('9 experiments: 2 ideas, 3 ready, 2 running, 1 analysing, 1 decided').waitFor()
  })

  it('hangs a card on the stage it is dropped under, as one deed', async () => {
    const page = await openSketch()
    await dragBelow(page, card(page, reward, 'Referral'), stage(page, 'Acquisition'), 420)
    await card(page, reward, 'Acquisition').waitFor()
    await page.keyboard.press('Control+Z')
    await card(page, reward, 'Referral').waitFor()
  })

  it('arranges what was put somewhere; places outlive a restart', async () => {
    const page = await openSketch()
    const before = await boxOf(card(page, reward))
    await dragBelow(page, card(page, reward), stage(page, 'Referral'), 300)
    await expect.poll(async () => (await boxOf(card(page, reward))).y).toBeGreaterThan(before.y + 100)
    const put = await boxOf(card(page, reward))
    await saved(page)
    const { profile, copies } = relasi as LaunchedApp
    await relasi?.close()
    relasi = await launchApp({ profile, copies })
    const again = relasi.page
    await again.getByRole('navigation').waitFor()
    await goToExperiments(again)
    await card(again, reward).waitFor()
    expect((await boxOf(card(again, reward))).y).toBeCloseTo(put.y, 0)
    await again.getByRole('button', { name: 'Arrange' }).click()
    await expect.poll(async () => (await boxOf(card(again, reward))).y).toBeCloseTo(before.y, 0)
    await again.keyboard.press('Control+Z')
    await expect.poll(async () => (await boxOf(card(again, reward))).y).toBeCloseTo(put.y, 0)
  })

  it('is walked, added to, renamed and cleared by keys alone', async () => {
    const page = await openSketch()
    await stage(page, 'Acquisition').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('From Acquisition to Activation')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Activation')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Ask for the date at the till')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Name of the experiment' }).waitFor()
    await page.keyboard.type('A bell at the door')
    await page.keyboard.press('Enter')
    await card(page, 'A bell at the door', 'Activation').waitFor()
    expect(await focused(page)).toBe('A bell at the door')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await card(page, 'A bell at the door', 'Retention').waitFor()
    await page.getByText('“A bell at the door” hangs on Retention').waitFor({ state: 'attached' })
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Name of the experiment' }).waitFor()
    await page.keyboard.type(' chimes')
    await page.keyboard.press('Escape')
    await card(page, 'A bell at the door chimes').waitFor()
    await page.keyboard.press('Delete')
    await card(page, 'A bell at the door chimes').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await card(page, 'A bell at the door chimes').waitFor()
  })

  it('opens a card with Enter', async () => {
    const page = await openSketch()
    await card(page, reward).focus()
    await card(page, reward).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: reward }).waitFor()
  })

  it('begins an experiment from the foot of a stage', async () => {
    const page = await openSketch()
    await sketch(page).getByRole('button', { name: 'New experiment on Retention' }).last().click()
    await page.getByRole('textbox', { name: 'Name of the experiment' }).waitFor()
    await page.keyboard.type('Call them')
    await page.keyboard.press('Enter')
    await card(page, 'Call them', 'Retention').waitFor()
  })

  it('holds notes that are written, moved and removed', async () => {
    const page = await openSketch()
    const pane = await boxOf(sketch(page))
    await page.mouse.dblclick(pane.x + pane.width - 200, pane.y + pane.height - 120)
    await page.getByRole('textbox', { name: 'Words of the note' }).waitFor()
    await page.keyboard.type('Ask Sari first')
    await page.keyboard.press('Escape')
    const note = sketch(page).getByRole('button', { name: 'Note: Ask Sari first' })
    const before = await boxOf(note)
    await note.focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(async () => (await boxOf(note)).x).toBeLessThan(before.x - 10)
    await page.keyboard.press('Delete')
    await note.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Z')
    await note.waitFor()
  })

  it('is an outline too, with everything in it', async () => {
    const page = await openSketch()
    await page
      .getByRole('radiogroup', { name: 'Sketch shown as' })
      .getByText('Outline')
      .click({ force: true })
    const outline = page.getByRole('region', { name: 'Outline of the sketch' })
    const list = outline.getByRole('list', { name: 'Experiments on Activation' })
    expect(await list.getByRole('listitem').count()).toBe(2)
    expect(await list.textContent()).toContain('Tactic: A free taste')
    await outline.getByRole('button', { name: /^Reward both friends/ }).click()
    await page.getByRole('heading', { level: 1, name: reward }).waitFor()
  })
})

describe.each(['light', 'dark', 'hc'] as const)('in %s', (theme) => {
  it('axe finds nothing on the sketch and its outline', async () => {
    const page = await openSketch()
    await chooseTheme(page, theme)
    expect(await findViolations(page)).toEqual([])
    await runCommand(page, 'Sketch as a drawing or an outline')
    await page.getByRole('region', { name: 'Outline of the sketch' }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})
