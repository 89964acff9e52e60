import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { backToLibrary, runCommand, startPlan, whenReady } from '../support/shellSteps.ts'

let here: LaunchedApp
let there: LaunchedApp
let folder: string
let archive: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relasi-archive-'))
  archive = join(folder, 'all.relasi.zip')
  here = await launchApp()
  await whenReady(here.page)
})

afterAll(async () => {
  await here.close()
  await there.close()
  await rm(folder, { recursive: true, force: true })
})

/** The next file dialogs answer with this path. */
async function dialogsAnswer({ app }: LaunchedApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
}

async function drop(page: Page, files: readonly { name: string; content: Uint8Array }[]): Promise<void> {
  const given = files.map(({ name, content }) => [name, Buffer.from(content).toString('base64')] as const)
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer()
    for (const [name, text] of list) {
      transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name))
    }
    return transfer
  }, given)
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

const card = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function closeSummary(page: Page): Promise<string> {
  const summary = page.getByRole('dialog', { name: /^What came in/ })
  await summary.waitFor()
  const text = await summary.innerText()
  await summary.getByRole('button', { name: 'Close' }).last().click()
  await summary.waitFor({ state: 'detached' })
  return text
}

it('all plans go out as one archive, without those in the trash, and come in on another computer', async () => {
  const { page } = here
  for (const name of ['Warung Kopi', 'Batik Rara', 'Old idea']) {
    await startPlan(page, name)
    await backToLibrary(page)
  }
  await card(page, 'Old idea').focus()
  await page.keyboard.press('Delete')
  await card(page, 'Old idea').waitFor({ state: 'detached' })
  await dialogsAnswer(here, archive)
  await page.getByRole('button', { name: 'Import, export and recent files' }).click()
  await page.getByRole('menuitem', { name: /^Export all plans/ }).click()
  await page.getByText('2 plans are in “all.relasi.zip”; what lies in the trash is not').waitFor()

  there = await launchApp()
  await whenReady(there.page)
  await dialogsAnswer(there, archive)
  await runCommand(there.page, 'import plans')
  expect(await closeSummary(there.page)).toContain('2 plans were added.')
  await card(there.page, 'Warung Kopi').waitFor()
  await card(there.page, 'Batik Rara').waitFor()
})

it('the same archive dropped again holds nothing new', async () => {
  await drop(there.page, [{ name: 'all.relasi.zip', content: await readFile(archive) }])
  expect(await closeSummary(there.page)).toContain('2 plans held nothing new.')
})

it('of several files dropped the good ones come in and each other one is named', async () => {
  const bytes = await readFile(archive)
  await drop(there.page, [
    { name: 'cut.relasi', content: Buffer.from('{"format":"relasi","formatVersion":1,') },
    { name: 'letter.relasi', content: Buffer.from('Dear customer') },
    { name: 'archive.relasi', content: bytes.subarray(0, 40) },
  ])
  const text = await closeSummary(there.page)
  expect(text).toContain('3 files were left out:')
  for (const name of ['cut.relasi', 'letter.relasi', 'archive.relasi']) expect(text).toContain(name)
  await card(there.page, 'Warung Kopi').waitFor()
})

it('a truncated archive is refused with its reason and changes nothing', async () => {
  const bytes = await readFile(archive)
  await drop(there.page, [{ name: 'half.relasi.zip', content: bytes.subarray(0, bytes.length / 2) }])
  const refused = there.page.getByRole('dialog', { name: '“half.relasi.zip” was not opened' })
  await refused.getByText('The archive ends in the middle').waitFor()
  await refused.getByRole('button', { name: 'Close' }).last().click()
  await card(there.page, 'Batik Rara').waitFor()
})

it('a file opened lately stands in the menu; gone, it is said calmly', async () => {
  const { page, app } = there
  const file = join(folder, 'lately.relasi')
  await dialogsAnswer(there, file)
  await card(page, 'Batik Rara').click()
  await page.keyboard.press('Control+S')
  await page.getByText('Saved to “lately.relasi”').waitFor()
  const recent = () =>
    app.evaluate(({ Menu }) => {
      const menus = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? []
      return menus.find(({ label }) => label === 'Open recent')?.submenu?.items.map(({ label }) => label)
    })
  await expect.poll(recent).toEqual(['lately.relasi'])
  await rm(file)
  await app.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? []
    menus.find(({ label }) => label === 'Open recent')?.submenu?.items[0]?.click()
  })
  const gone = page.getByRole('dialog', { name: '“lately.relasi” could not be read' })
  await gone.getByText('It is no longer there.').waitFor()
  await gone.getByRole('button', { name: 'Cancel' }).last().click()
  await expect.poll(recent).toBeUndefined()
})

it('a file that only looks like an archive is refused', async () => {
  const path = join(folder, 'odd.relasi.zip')
  await writeFile(path, 'PK\u0003\u0004 but nothing else')
  await dialogsAnswer(there, path)
  await there.page.keyboard.press('Control+O')
  const refused = there.page.getByRole('dialog', { name: '“odd.relasi.zip” was not opened' })
  await refused.waitFor()
  await refused.getByRole('button', { name: 'Close' }).last().click()
})
