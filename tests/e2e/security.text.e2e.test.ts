import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { readPdf } from '../support/readPdf.ts'
import { runExport } from '../support/relasiExport.ts'

const hostile = [
  '<img src=x onerror="window.attacked=1">',
  '<script>window.attacked=1</script>',
  '<a href="javascript:window.attacked=1">x</a>',
  '</style><svg onload=window.attacked=1>',
  'javascript:window.attacked=1',
  '"><iframe srcdoc="<script>parent.attacked=1</script>">',
  '{{constructor.name}} $t(newPlan) ${1+1}',
]

const folder = mkdtempSync(join(tmpdir(), 'relasi-hostile-'))
// The file's own name is text from outside too.
const file = join(folder, '<img src=x onerror=attacked=1>.relasi')
const titles: string[] = []

interface PlanFile {
  planId: string
  meta: Record<string, unknown>
  records: Record<string, unknown>[]
}

/** The golden plan with every text of the user replaced by an attack. */
function makeHostilePlan(): string {
  const plan = JSON.parse(readFileSync('tests/fixtures/plans/v1.relasi', 'utf8')) as PlanFile
  let count = 0
  const next = () => `${hostile[count % hostile.length]} ${(count += 1)}`
  for (const name of ['name', 'designedFor', 'designedBy', 'footer']) plan.meta[name] = next()
  for (const record of plan.records) {
    if ('title' in record) titles.push(String((record['title'] = next())))
    for (const name of ['details', 'notes', 'free'])
      if (typeof record[name] === 'string') record[name] = next()
  }
  return JSON.stringify(plan)
}

let relasi: LaunchedApp

beforeAll(async () => {
  writeFileSync(file, makeHostilePlan())
  relasi = await launchApp({ args: [file] })
  await relasi.page.getByRole('navigation').waitFor()
})

afterAll(async () => {
  await relasi.close()
  rmSync(folder, { recursive: true, force: true })
})

const squeeze = (text: string) => text.replace(/\s+/g, '')

/** Elements that only the attack could have made. */
const made = () =>
  relasi.page.evaluate(() => ({
    attacked: 'attacked' in window,
    elements: document.querySelectorAll('img[src="x"], iframe, svg[onload], a[href^="javascript"], [onerror]')
      .length,
    scripts: [...document.scripts].filter((script) => script.src === '').length,
  }))
const harmless = { attacked: false, elements: 0, scripts: 0 }

describe('item 21: what a user or a file says is text and nothing else', () => {
  it('on the canvas, where every note stands as it was written', async () => {
    await relasi.page
      .getByText(titles[0] ?? '', { exact: false })
      .first()
      .waitFor()
    const shown = squeeze(await relasi.page.evaluate(() => document.body.textContent ?? ''))
    for (const title of titles) expect(shown).toContain(squeeze(title))
    expect(await made()).toEqual(harmless)
  })

  it('in the inspector and the relationships', async () => {
    await relasi.page
      .getByText(titles[0] ?? '', { exact: false })
      .first()
      .click()
    expect(await made()).toEqual(harmless)
    await relasi.page.keyboard.press('Escape')
    await relasi.page.keyboard.press('Control+2')
    await relasi.page.getByRole('table').or(relasi.page.getByRole('grid')).first().waitFor()
    expect(await made()).toEqual(harmless)
  })

  it('in the palette and the library', async () => {
    await relasi.page.keyboard.press('Control+K')
    await relasi.page.getByRole('combobox').fill('img')
    expect(await made()).toEqual(harmless)
    await relasi.page.keyboard.press('Escape')
    await relasi.page.keyboard.press('Control+Shift+L')
    await relasi.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await made()).toEqual(harmless)
  })

  it('on paper', async () => {
    const { code, stderr } = await runExport(folder, [
      file,
      '--pdf',
      join(folder, 'out.pdf'),
      '--paper',
      'A2',
    ])
    expect(code, stderr).toBe(0)
    const { pages } = await readPdf(readFileSync(join(folder, 'out.pdf')))
    const printed = squeeze(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
    for (const title of titles) expect(printed).toContain(squeeze(title))
  })
})
