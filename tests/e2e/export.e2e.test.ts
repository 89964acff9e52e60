import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { launchApp, type LaunchedApp } from '#tests/support/launch.ts'
import { readPdf } from '#tests/support/readPdf.ts'
import { exportFolder } from '#tests/support/relasiExport.ts'
import { whenReady } from '#tests/support/shellSteps.ts'
import { textOf } from './support/pdfText.ts'

const folder = exportFolder()
const target = join(folder, 'board.pdf')
let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  const plan = join(folder, 'small.relasi')
  writeFileSync(plan, formatPlan(buildSmallPlan()))
  relasi = await launchApp({ args: [plan] })
  page = relasi.page
  await whenReady(page)
  await page.getByRole('navigation').waitFor()
})

afterAll(() => relasi.close())

beforeEach(async () => {
  rmSync(target, { force: true })
  await page.keyboard.press('Control+E')
  await preview(1).waitFor()
})

afterEach(async () => {
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
})

const dialog = () => page.getByRole('dialog', { name: 'Export as PDF' })
const sheet = (name: string): Locator => dialog().getByRole('checkbox', { name })
const preview = (number: number) =>
  dialog().getByRole('img', { name: new RegExp(`^Preview of page ${number} of \\d+$`) })
const exportButton = () => dialog().getByRole('button', { name: /^Export/ })
const status = (text: string) => dialog().getByRole('status').filter({ hasText: text })

/** The next question where to write answers so; null calls it off. */
async function saveAnswers(path: string | null): Promise<void> {
  await relasi.app.evaluate(({ dialog: dialogs }, filePath) => {
    dialogs.showSaveDialog = async () =>
      filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath }
  }, path)
}

it('shows both sheets, page by page', async () => {
  expect(await sheet('Canvas').isChecked()).toBe(true)
  expect(await sheet('Relationships').isChecked()).toBe(true)
  await expect.poll(() => preview(1).innerText()).toContain('Small plan')
  await dialog().getByRole('button', { name: 'Next page' }).click()
  await preview(2).waitFor()
  await expect.poll(() => preview(2).innerText()).toContain('Relationships')
})

it('keeps at least one sheet, and remembers the choice', async () => {
  await sheet('Canvas').click()
  await dialog().getByText('At least one stays.').waitFor()
  expect(await sheet('Relationships').isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await page.keyboard.press('Control+E')
  await preview(1).waitFor()
  expect(await sheet('Canvas').isChecked()).toBe(false)
  await expect.poll(() => preview(1).innerText()).toContain('Relationships')
  await sheet('Canvas').click()
  await expect.poll(() => preview(1).innerText()).toContain('Business model canvas')
})

it('writes the pages that it showed', async () => {
  await saveAnswers(target)
  await exportButton().click()
  await status('“board.pdf” is written.').waitFor({ timeout: 60_000 })
  const { pages } = await readPdf(new Uint8Array(readFileSync(target)))
  expect(textOf(pages[0]?.runs ?? [])).toContain('Businessmodelcanvas')
  expect(textOf(pages[1]?.runs ?? [])).toContain('Relationships')
})

it('says that nothing was written when the question where is called off', async () => {
  await saveAnswers(null)
  await exportButton().click()
  await status('Nothing was written.').waitFor()
  expect(await exportButton().isEnabled()).toBe(true)
})

it('stops on the way and leaves what stood there', async () => {
  writeFileSync(target, 'what stood here')
  await saveAnswers(target)
  await exportButton().click()
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await status('Nothing was written.').waitFor()
  expect(readFileSync(target, 'utf8')).toBe('what stood here')
})

it('says why it failed, what is safe and what to do, and can be tried again', async () => {
  await saveAnswers(join(folder, 'gone', 'board.pdf'))
  await exportButton().click()
  const failed = dialog().getByRole('alert')
  await failed.waitFor({ timeout: 60_000 })
  expect(await failed.innerText()).toContain('The PDF was not written')
  expect(await failed.innerText()).toContain('Choose another one.')
  expect(await failed.innerText()).toContain('Your plan is safe')
  expect(readdirSync(folder).sort()).toEqual(['small.relasi'])
  await saveAnswers(target)
  await exportButton().click()
  await status('is written.').waitFor({ timeout: 60_000 })
})
