import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { paperSizesMm } from '#shared/ipc/exportOptions.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { updateExperiment } from '#shared/model/experiment/updateExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { launchApp, type LaunchedApp } from '#tests/support/launch.ts'
import { readPdf, type ReadPdf } from '#tests/support/readPdf.ts'
import { exportFolder, runExport } from '#tests/support/relasiExport.ts'
import { whenReady } from '#tests/support/shellSteps.ts'
import { bigButton, buildTrialPlan, stamp } from '#tests/support/trialBuilders.ts'
import { normal, sorted, textOf } from './support/pdfText.ts'

const folder = exportFolder()
const long = (name: string, words: number) =>
  `${name}x ${Array.from({ length: words }, (_, at) => ['dipertanggungjawabkan', '12–40', 'ceilán', '☕'][at % 4]).join(' ')}`

const texts = {
  background: long('Background', 160),
  quotes: long('Quotes', 140),
  notes: long('Notes', 200),
  observed: long('Observed', 150),
  learned: long('Learned', 150),
}

/** A sealed experiment with long texts, counted, its rule changed twice; beside it a short one and a bare one. */
function longPlan(): Plan {
  const { background, quotes, notes, observed, learned } = texts
  const design = { ...defaultDesign, baseline: 0.1, worthwhile: 0.14, planned: 1500 }
  let plan = updateExperiment(buildTrialPlan(), bigButton, { design }, stamp('first', 5))
  plan = updateExperiment(plan, bigButton, { design: { ...design, alpha: 0.1 } }, stamp('second', 6))
  const arms = [
    { id: 'arm1', name: 'Old sign', weight: 1, people: 1500, conversions: 150 },
    { id: 'arm2', name: 'New sign', weight: 1, people: 1500, conversions: 210 },
  ]
  const learning = { observed, learned, notShown: '', next: '' }
  return updateExperiment(plan, bigButton, { background, quotes, notes, learning, arms }, stamp('third', 7))
}

beforeAll(() => writeFileSync(join(folder, 'trial.relasi'), formatPlan(longPlan())))

const combinations = [
  { paper: 'A3', orientation: 'landscape' },
  { paper: 'A4', orientation: 'portrait' },
  { paper: 'A5', orientation: 'landscape' },
] as const

describe.each(combinations)(
  'funnel, sketch and experiments on $paper $orientation',
  ({ paper, orientation }) => {
    let pdf: ReadPdf
    beforeAll(async () => {
      const words = ['--paper', paper, '--orientation', orientation, '--language', 'en']
      const sheets = ['--sheets', 'funnel,sketch,experiments', '--pdf', 'out.pdf', '--force']
      const run = await runExport(folder, ['trial.relasi', ...words, ...sheets])
      expect(run).toMatchObject({ code: 0, stderr: '' })
      pdf = await readPdf(readFileSync(join(folder, 'out.pdf')))
    })

    it('is a page each, on the exact paper, everything within it', () => {
      const sides = [...paperSizesMm[paper]].map((mm) => (mm * 72) / 25.4)
      const [width = 0, height = 0] = orientation === 'portrait' ? sides : sides.toReversed()
      for (const page of pdf.pages) {
        expect(page.width).toBeCloseTo(width, 1)
        expect(page.height).toBeCloseTo(height, 1)
        for (const run of page.runs.filter(({ text }) => text.trim() !== '')) {
          expect(run.x).toBeGreaterThan(0)
          expect(run.x + run.width).toBeLessThan(page.width)
          expect(run.y).toBeGreaterThan(0)
        }
      }
      const pages = pdf.pages.map(({ runs }) => textOf(runs))
      expect(pages.filter((page) => page.includes(normal('Learning card')))).toHaveLength(3)
      expect(pages[1]).toContain(normal('Sketch of the experiments'))
    })

    it('says the verdict and every mark of the rule with what it was and became', () => {
      const all = pdf.pages.map(({ runs }) => textOf(runs)).join('')
      const page = pdf.pages
        .map(({ runs }) => textOf(runs))
        .find((each) => each.includes(normal('did better')))
      expect(page).toContain(normal('210 of 1,500'))
      expect(all).toContain(normal('13.0 % → 14.0 %'))
      expect(all).toContain(normal('5.0 % → 10.0 %'))
      expect(all).not.toMatch(/NaN|Infinity|undefined|null/)
    })

    it('loses no character of long texts', () => {
      const rest = [...sorted(pdf.pages.map(({ runs }) => textOf(runs)).join(''))]
      const wanted = [...sorted(Object.values(texts).join(''))]
      let at = 0
      const missing = wanted.filter((character) => {
        while (at < rest.length && (rest[at] ?? '') < character) at += 1
        const isThere = rest[at] === character
        if (isThere) at += 1
        return !isThere
      })
      expect(missing.join('')).toBe('')
    })
  },
)

describe('the table of experiments', () => {
  it('is written by the command line, and never over a file without being told', async () => {
    const words = ['trial.relasi', '--csv', 'table.csv', '--language', 'en']
    expect(await runExport(folder, words)).toMatchObject({ code: 0, stdout: 'table.csv: 3 experiments\n' })
    expect(readFileSync(join(folder, 'table.csv'), 'utf8').startsWith('\uFEFFExperiment,State,')).toBe(true)
    expect(await runExport(folder, words)).toMatchObject({ code: 4 })
  })

  describe('in the window', () => {
    let relasi: LaunchedApp
    beforeAll(async () => {
      relasi = await launchApp({ args: [join(folder, 'trial.relasi')] })
      await whenReady(relasi.page)
      // Before the plan is open, its keys do nothing.
      await relasi.page.getByRole('button', { name: 'Export', exact: true }).waitFor()
    })
    afterAll(() => relasi.close())

    it('is saved where the dialog says, beside the preview of its pages', async () => {
      const { page, app } = relasi
      const target = join(folder, 'window.csv')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, target)
      await page.keyboard.press('Control+E')
      const dialog = page.getByRole('dialog', { name: 'Export as PDF' })
      await dialog.getByRole('checkbox', { name: 'Experiments, a page for each' }).waitFor()
      await dialog.getByRole('button', { name: 'Save the table…' }).click()
      await dialog.getByRole('status').filter({ hasText: 'window.csv' }).waitFor()
      expect(readFileSync(target, 'utf8').split('\r\n')[0]).toContain('Verdict in full')
    })
  })
})
