import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { orientations, papers, paperSizesMm } from '#shared/ipc/exportOptions.ts'
import { categories } from '#shared/model/relationship/relationship.ts'
import type { RelationshipPatch } from '#shared/model/relationship/setRelationship.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'
import { launchApp } from '#tests/support/launch.ts'
import { readPdf, type PdfPage, type ReadPdf } from '#tests/support/readPdf.ts'
import { exportFolder, runExport } from '#tests/support/relasiExport.ts'
import { whenReady } from '#tests/support/shellSteps.ts'
import { cardsIn, region } from './support/canvasPage.ts'
import { appendixOf, normal, sorted, textOf } from './support/pdfText.ts'

const folder = exportFolder()

async function exported(words: readonly string[]): Promise<ReadPdf> {
  const run = await runExport(folder, [...words, '--pdf', 'out.pdf', '--force', '--language', 'en'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  return readPdf(readFileSync(join(folder, 'out.pdf')))
}

const cost = { lowMinor: 35, likelyMinor: 60, highMinor: 110 }
const coffee = buildPlan({
  meta: { name: 'Coffee', currency: { code: 'USD', exponent: 2 } },
  notes: [
    buildNote({ id: 'regulars', block: 'customer_segments', title: 'Regulars', customers: 100 }),
    buildNote({ id: 'offices', block: 'customer_segments', title: 'Offices', customers: 20 }),
    buildNote({ id: 'walkins', block: 'customer_segments', title: 'Walk-ins' }),
    buildNote({ id: 'barista', block: 'key_resources', title: 'Two baristas' }),
  ],
  cells: {
    regulars: {
      personal_assistance: { title: 'Greeted by name', expected: 'full', established: 'light', leansOn: [noteId('barista')] },
      automated_services: { title: 'Text at half past six', expected: 'full', expectedCost: cost, motivations: ['retention'] },
    },
    offices: { self_service: { title: 'Order sheet', expected: 'light', established: 'light', establishedCost: cost } },
    walkins: { communities: { established: 'full' } },
  },
}) // prettier-ignore

beforeAll(() => writeFileSync(join(folder, 'coffee.relasi'), formatPlan(coffee)))

it('says the derived notes on the screen, on the canvas page and in the cells of the relationships alike', async () => {
  const pdf = await exported(['coffee.relasi', '--paper', 'A3'])
  const [canvas, matrix] = pdf.pages.map((page) => textOf(page.runs))
  const relasi = await launchApp({ args: [join(folder, 'coffee.relasi')] })
  await whenReady(relasi.page)
  await region(relasi.page, 'Customer relationships').getByRole('listitem').first().waitFor()
  const derived = await cardsIn(relasi.page, 'Customer relationships')
  await relasi.close()
  expect(derived).toEqual([
    'Personal assistance: Greeted by name',
    'Self-service: Order sheet',
    'Automated: Text at half past six',
    'Community',
  ])
  for (const note of derived) {
    expect(canvas).toContain(normal(note))
    expect(matrix).toContain(normal(note.split(': ')[1] ?? 'two over'))
  }
})

it('says gaps, costs with ranges, sums, what is missing and the four questions', async () => {
  const pdf = await exported(['coffee.relasi', '--paper', 'A4', '--sheets', 'relationships'])
  const text = textOf(pdf.pages[0]?.runs ?? [])
  const said = [
    'Coffee', 'two short', 'two over', 'met', 'not expected', '$0.60', '$0.35–$1.10', 'retain', '100 people',
    'people open', 'cost open', '$12 a month so far', '2 costs are missing.', '1 cost is missing.', 'Gaps over all segments',
    'What do they expect?', 'flag = expected, ink = established',
  ] // prettier-ignore
  for (const words of said) expect(text).toContain(normal(words))
  expect(pdf.title).toBe('Coffee')
})

const combinations = papers.flatMap((paper) => orientations.map((orientation) => ({ paper, orientation })))

it.each(combinations)('has the exact page on $paper $orientation', async ({ paper, orientation }) => {
  const words = ['--paper', paper, '--orientation', orientation, '--sheets', 'relationships']
  const pdf = await exported(['coffee.relasi', ...words])
  const [short, long] = paperSizesMm[paper].map((mm) => (mm * 72) / 25.4)
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  for (const page of pdf.pages) {
    expect(page.width).toBeCloseTo(width ?? 0, 1)
    expect(page.height).toBeCloseTo(height ?? 0, 1)
  }
  expectSound(pdf, paper === 'A5' ? 6.5 : 7)
})

const scripts =
  'pelanggan dipertanggungjawabkannya Antidisestablishmentarianismandfloccinaucinihilipilification ☕ مرحبا بالعالم שלום עולם harga Rp9.000 <b>&amp;</b> 12–40 ceilán'.split(
    ' ',
  )

/** A text of its own for each index, with a first word that stands nowhere else. */
function longText(name: string, index: number): string {
  const some = Array.from(
    { length: 3 + (index % 19) },
    (_, at) => scripts[(index * 7 + at * 5) % scripts.length],
  )
  return `${name}${index}x ${some.join(' ')}`.slice(0, 480)
}

const levels = ['none', 'light', 'full'] as const

function longCell(index: number): RelationshipPatch {
  return {
    title: longText('Cell', index),
    notes: longText('More', index),
    expected: levels[index % 3] ?? 'none',
    established: levels[(index * 2 + 1) % 3] ?? 'none',
    establishedCost: index % 4 === 0 ? null : cost,
  }
}

describe.each([
  { paper: 'A4', orientation: 'portrait' },
  { paper: 'A3', orientation: 'landscape' },
])('60 segments with 7 long cells each on $paper $orientation', ({ paper, orientation }) => {
  const segments = Array.from({ length: 60 }, (_, index) =>
    buildNote({
      id: `s${index}`,
      block: 'customer_segments',
      title: longText('Segment', index),
      details: longText('About', index),
      customers: index % 5 === 0 ? null : 40 * (index + 1),
    }),
  )
  const cells = Object.fromEntries(
    segments.map(({ id }, row) => [
      id,
      Object.fromEntries(
        categories.map((category, at) => [category, longCell(row * categories.length + at)]),
      ),
    ]),
  )
  let pdf: ReadPdf
  let matrixPages: readonly PdfPage[]
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'sixty.relasi'),
      formatPlan(buildPlan({ meta: { name: 'Sixty' }, notes: segments, cells })),
    )
    const words = ['--paper', paper, '--orientation', orientation, '--sheets', 'relationships']
    pdf = await exported(['sixty.relasi', ...words])
    matrixPages = pdf.pages.filter(({ runs }) => runs[0]?.text.trim() === 'Relationships')
  }, 180_000)

  it('repeats its head on every page', () => {
    expect(matrixPages.length).toBeGreaterThan(4)
    for (const { runs } of matrixPages) expect(textOf(runs)).toContain('Co-creation')
  })

  it('begins every segment and every cell once in the matrix', () => {
    const text = matrixPages.map(({ runs }) => textOf(runs)).join(' ')
    for (const [index] of segments.entries()) expect(text.split(`Segment${index}x`)).toHaveLength(2)
    for (let index = 0; index < 420; index += 1) expect(text.split(`Cell${index}x`)).toHaveLength(2)
  })

  it('says every title and note whole in the appendix', () => {
    const around = { lastLegend: 'and 44 more', planName: 'Sixty' }
    const entries = [...appendixOf(pdf.pages.slice(matrixPages.length), around).values()]
    const texts = (name: string, more: string, count: number) =>
      Array.from({ length: count }, (_, index) => [longText(name, index), longText(more, index)] as const)
    for (const [title, details] of [...texts('Segment', 'About', 60), ...texts('Cell', 'More', 420)]) {
      const [word = ''] = details.split(' ')
      const entry = entries.find((text) => text.includes(word))
      expect(missingFrom(entry ?? '', title + details)).toBe('')
    }
  })

  it('stays on its pages, above the floor, in fonts that can be copied from', () => {
    expectSound(pdf, 7)
  })
})

/** Characters of a text that another one has not, or not as often. */
function missingFrom(text: string, wanted: string): string {
  const left = [...sorted(text)]
  return [...sorted(wanted)]
    .filter((character) => {
      const place = left.indexOf(character)
      if (place >= 0) left.splice(place, 1)
      return place < 0
    })
    .join('')
}

function expectSound({ pages, fonts }: ReadPdf, floor: number): void {
  expect(fonts.filter((font) => font.isType3 || !font.isEmbedded)).toEqual([])
  expect(pages.map((page) => page.emptyBoxes)).toEqual(pages.map(() => 0))
  for (const { runs, width, height } of pages) {
    const outside = runs.filter(
      ({ x, y, width: long, size }) =>
        x < 0 || x + long > width || y - size * 0.24 < 0 || y + size * 0.76 > height,
    )
    expect(outside).toEqual([])
    expect(runs.filter(({ size }) => size < floor)).toEqual([])
  }
}
