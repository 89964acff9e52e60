import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { backToLibrary } from '../support/shellSteps.ts'
import { notes, reachPlan, writeNote } from './support/planSteps.ts'

interface FileText {
  planId: string
  revision: string
  ancestors: string[]
  records: { title: string }[]
}

let relasi: LaunchedApp
let page: Page
let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relasi-files-'))
  file = join(folder, 'Warung.relasi')
  relasi = await launchApp()
  page = relasi.page
})

afterAll(async () => {
  await relasi.close()
  await rm(folder, { recursive: true, force: true })
})

/** The next file dialogs answer with this path. */
async function dialogsAnswer(path: string): Promise<void> {
  await relasi.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
}

const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as FileText

/** Another program edits the file: the same plan, one revision on. */
async function editOutside(path: string, revision: string, title: string): Promise<void> {
  const text = await read(path)
  const [first, ...rest] = text.records
  const ancestors = [text.revision, ...text.ancestors]
  const records = [{ ...first, title }, ...rest]
  await writeFile(path, JSON.stringify({ ...text, revision, ancestors, records }))
}

const toast = (text: RegExp) => page.getByText(text).first()

it('saves where the first time is asked for, and says when the file is older than the plan', async () => {
  await reachPlan(page, 'Warung Kopi')
  await writeNote(page, 'Regulars')
  await dialogsAnswer(file)
  await page.keyboard.press('Control+S')
  await toast(/^Saved to “Warung.relasi”/).waitFor()
  expect((await read(file)).records.map(({ title }) => title)).toEqual(['Regulars'])
  expect(await page.getByText('file is older').count()).toBe(0)

  await writeNote(page, 'Students')
  await page.getByText('file is older').waitFor()
  const before = await read(file)
  await page.keyboard.press('Control+S')
  await page.getByText('file is older').waitFor({ state: 'detached' })
  const after = await read(file)
  expect(after.ancestors).toEqual([before.revision])
  expect(after.records).toHaveLength(2)
  expect(await readdir(folder)).toEqual(['Warung.relasi'])
})

it('asks before it writes over a file that someone else changed', async () => {
  await editOutside(file, 'outside1', 'Changed outside')
  const outside = await readFile(file, 'utf8')
  await writeNote(page, 'Offices')
  await page.keyboard.press('Control+S')
  const question = page.getByRole('dialog', { name: '“Warung.relasi” was changed by someone else' })
  await question.getByRole('button', { name: 'Cancel' }).first().click()
  await question.waitFor({ state: 'detached' })
  expect(await readFile(file, 'utf8')).toBe(outside)
})

it('replaces nothing when both changed, and keeps both when asked to', async () => {
  await dialogsAnswer(file)
  await page.keyboard.press('Control+O')
  const question = page.getByRole('dialog', { name: 'Two states of “Warung Kopi”' })
  await question.getByRole('button', { name: 'Cancel' }).last().click()
  await question.waitFor({ state: 'detached' })
  expect(await notes(page)).toEqual(['Regulars', 'Students', 'Offices'])
  await page.keyboard.press('Control+O')
  await question.getByRole('button', { name: 'Keep both' }).click()
  await toast(/^Both are kept/).waitFor()
  expect(await notes(page)).toEqual(['Changed outside', 'Students'])
  await backToLibrary(page)
  await page.getByRole('button', { name: 'Warung Kopi', exact: true }).click()
  expect(await notes(page)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('replaces a plan by its newer file, undoably', async () => {
  await page.keyboard.press('Control+O')
  await page.getByRole('button', { name: 'Replace, keeping mine as a version' }).click()
  await toast(/^Your plan was replaced by/).waitFor()
  expect(await notes(page)).toEqual(['Changed outside', 'Students'])
  await page.keyboard.press('Control+Z')
  expect(await notes(page)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('refuses a truncated file with its place and leaves everything as it was', async () => {
  const cut = join(folder, 'cut.relasi')
  await writeFile(cut, (await readFile(file)).subarray(0, 300))
  await dialogsAnswer(cut)
  await page.keyboard.press('Control+O')
  const refused = page.getByRole('dialog', { name: '“cut.relasi” was not opened' })
  await refused.waitFor()
  expect(await refused.innerText()).toMatch(/\d+:\d+/)
  await refused.getByRole('button', { name: 'Close' }).last().click()
  expect(await notes(page)).toEqual(['Regulars', 'Students', 'Offices'])
})

it('opens a dropped file as an unlinked copy, never by navigating', async () => {
  const dropped = { ...(await read(file)), planId: 'dropped-plan', revision: 'dropped1', ancestors: [] }
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.relasi'))
    return transfer
  }, JSON.stringify(dropped))
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await toast(/^A copy of “.*” was added to your plans/).waitFor()
  expect(await notes(page)).toEqual(['Changed outside', 'Students'])
  expect(page.url()).toContain('app://relasi/')
})
