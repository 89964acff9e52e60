import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { orientations, papers, paperSizesMm } from '#shared/ipc/exportOptions.ts'
import type { TacticId } from '#shared/lib/ids.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyId, type Journey } from '#shared/model/journey/journey.ts'
import { stagesOf } from '#shared/model/journey/stages.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { addTactic } from '#shared/model/tactic/addTactic.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { tacticStatuses, type Tactic } from '#shared/model/tactic/tactic.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'
import { readPdf, type ReadPdf } from '#tests/support/readPdf.ts'
import { exportFolder, runExport } from '#tests/support/relasiExport.ts'
import { normal, sorted, textOf } from './support/pdfText.ts'

const folder = exportFolder()

const estimate = (likely: number, source = ''): Estimate => ({
  likely,
  low: null,
  high: null,
  source,
  strength: source === '' ? null : 3,
})

function withJourney(plan: Plan, segment: string, channel: string, fields: Partial<Journey>): Plan {
  const added = addJourney(plan, noteId(segment), noteId(channel))
  const journey = getJourney(added, journeyId(noteId(segment), noteId(channel)))
  if (!journey) throw new Error(`no journey of ${segment} through ${channel}`)
  return { ...added, records: changeRecords(added.records, { put: [{ ...journey, ...fields }] }) }
}

function withTactic(plan: Plan, journey: Journey, id: string, fields: Partial<Tactic>): Plan {
  const tacticId = id as TacticId // safe: tests name their tactics
  const { stage = 'awareness', name = id } = fields
  const added = addTactic(
    plan,
    { id: tacticId, journey: journey.id, stage, kind: null, name, medium: 'owned' },
    null,
  )
  const tactic = getTactic(added, tacticId)
  if (!tactic) throw new Error(`no tactic ${id}`)
  return { ...added, records: changeRecords(added.records, { put: [{ ...tactic, ...fields }] }) }
}

const scripts =
  'pelanggan dipertanggungjawabkannya Antidisestablishmentarianismandfloccinaucinihilipilification ☕ مرحبا بالعالم שלום עולם harga Rp9.000 <b>&amp;</b> 12–40 ceilán'.split(
    ' ',
  )

/** A text of its own for each index, with a first word that stands nowhere else. */
function longText(name: string, index: number, most = 480): string {
  const some = Array.from(
    { length: 4 + (index % 23) },
    (_, at) => scripts[(index * 7 + at * 5) % scripts.length],
  )
  return `${name}${index}x ${some.join(' ')}`.slice(0, most).trim()
}

const numbers = {
  entering: estimate(3000, 'EnteringSource counted at the corner'),
  toInterest: { likely: 0.3, low: 0.25, high: 0.4, source: '', strength: null },
  toConsideration: estimate(0.45),
  toPurchase: estimate(0.6),
  interact: estimate(0.7),
  retain: estimate(0.65),
  invites: estimate(1.2),
  inviteConversion: estimate(0.1),
  cycleDays: estimate(14),
  orderValue: estimate(2_000_000),
  ordersPerPeriod: estimate(2),
  grossMargin: estimate(0.5),
}

const people = buildPlan({
  meta: { name: 'Long journeys', currency: { code: 'IDR', exponent: 2 } },
  notes: [
    buildNote({ id: 'offices', block: 'customer_segments', title: 'Pekerja kantor' }),
    buildNote({ id: 'students', block: 'customer_segments', title: longText('Segment', 9) }),
    buildNote({ id: 'stall', block: 'channels', title: 'Warung', channelKind: 'physical' }),
    buildNote({ id: 'site', block: 'channels', title: 'Situs', channelKind: 'web' }),
    buildNote({ id: 'somewhere', block: 'channels', title: 'Entah' }),
  ],
})

/** Eight stages with five long tactics each, a journey without numbers, one without a kind of channel. */
function longPlan(): Plan {
  let plan = withJourney(people, 'offices', 'stall', {
    numbers,
    notes: longText('Journey', 3),
    start: '2026-11-01',
  })
  const journey = getJourney(plan, journeyId(noteId('offices'), noteId('stall')))
  if (!journey) throw new Error('no journey')
  stagesOf('physical').forEach((stage, at) => {
    for (let nth = 0; nth < 5; nth += 1) {
      const index = at * 5 + nth
      plan = withTactic(plan, journey, `t${index}`, {
        stage,
        name: longText('Tactic', index),
        notes: longText('Notes', index, 2000),
        owner: longText('Owner', index, 60),
        status: tacticStatuses[index % 4] ?? 'idea',
        numbers: { cost: estimate(10_000 * index, longText('Source', index)), lift: estimate(0.1) },
      })
    }
  })
  plan = withJourney(plan, 'offices', 'somewhere', {})
  const bare = getJourney(plan, journeyId(noteId('offices'), noteId('somewhere')))
  if (!bare) throw new Error('no journey')
  plan = withTactic(plan, bare, 'bare', { stage: 'interest', name: 'A sign in the yard' })
  return withJourney(plan, 'students', 'site', {})
}

async function exported(words: readonly string[]): Promise<ReadPdf> {
  const run = await runExport(folder, [...words, '--pdf', 'out.pdf', '--force'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  return readPdf(readFileSync(join(folder, 'out.pdf')))
}

beforeAll(() => writeFileSync(join(folder, 'long.relasi'), formatPlan(longPlan())))

const combinations = papers.flatMap((paper) => orientations.map((orientation) => ({ paper, orientation })))

describe.each(combinations)('three journeys on $paper $orientation', ({ paper, orientation }) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    const words = ['--paper', paper, '--orientation', orientation, '--language', 'id', '--sheets', 'journeys']
    pdf = await exported(['long.relasi', ...words])
  })

  it('is a page each, in the order of segments, then channels, on the exact paper', () => {
    const [short, long] = paperSizesMm[paper].map((mm) => (mm * 72) / 25.4)
    const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
    for (const page of pdf.pages) {
      expect(page.width).toBeCloseTo(width ?? 0, 1)
      expect(page.height).toBeCloseTo(height ?? 0, 1)
    }
    const texts = pdf.pages.map(({ runs }) => textOf(runs))
    expect(texts[0]).toContain(normal('Pekerja kantor × Warung'))
    expect(texts[1]).toContain(normal('Pekerja kantor × Entah'))
    expect(texts[2]).toContain('Segment9x')
    expect(texts[3]).toContain('Lampiran')
  })

  it('says stages, numbers, conversions, the loop and the economics', () => {
    const text = textOf(pdf.pages[0]?.runs ?? [])
    const said = [
      'Get',
      'Keep',
      'Grow',
      'Kesadaran',
      '3.000',
      'Pembelian',
      '521',
      '59,9 %',
      '33,3 % sampai 53,2 %',
      'K 0,12',
      'langkah terlemah',
      '1.802 pergi di sini',
    ]
    for (const words of said) expect(text).toContain(normal(words))
  })

  it('says in words what is not known, and draws no number for it', () => {
    const [, noKind, noNumbers] = pdf.pages.map(({ runs }) => textOf(runs))
    expect(noKind).toContain(normal('belum ditentukan fisik atau lewat web'))
    expect(noKind).toContain(normal('A sign in the yard'))
    expect(noNumbers).toContain(normal('Belum ada angka'))
    for (const text of [noKind, noNumbers]) expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('loses no name, note, source or owner', () => {
    const all = pdf.pages.map(({ runs }) => textOf(runs)).join('')
    const rest = sorted(all)
    const wanted = ['EnteringSource counted at the corner', longText('Journey', 3), longText('Segment', 9)]
    for (let index = 0; index < 40; index += 1) {
      const texts = [
        longText('Tactic', index),
        longText('Notes', index, 2000),
        longText('Owner', index, 60),
        longText('Source', index),
      ]
      for (const text of texts) expect(all).toContain(text.split(' ')[0])
      wanted.push(...texts)
    }
    expect(missingFrom(rest, sorted(wanted.join('')))).toBe('')
  })

  it('stays on its pages, above the floor, in fonts that can be copied from', () => {
    expect(pdf.fonts.filter((font) => font.isType3 || !font.isEmbedded)).toEqual([])
    expect(pdf.pages.map((page) => page.emptyBoxes)).toEqual(pdf.pages.map(() => 0))
    const floor = paper === 'A5' ? 6.5 : 7
    for (const { runs, width, height } of pdf.pages) {
      const outside = runs.filter(
        ({ x, y, width: long, size }) =>
          x < 0 || x + long > width || y - size * 0.24 < 0 || y + size * 0.76 > height,
      )
      expect(outside).toEqual([])
      expect(runs.filter(({ size }) => size < floor)).toEqual([])
    }
  })
})

/** Characters of one sorted text that another has not, or not as often. */
function missingFrom(text: string, wanted: string): string {
  const left = new Map<string, number>()
  for (const character of text) left.set(character, (left.get(character) ?? 0) + 1)
  return [...wanted]
    .filter((character) => {
      const count = left.get(character) ?? 0
      left.set(character, count - 1)
      return count <= 0
    })
    .join('')
}

describe('a plan without journeys', () => {
  beforeAll(() => writeFileSync(join(folder, 'none.relasi'), formatPlan(buildSmallPlan())))

  it('ends with 1 in words and writes nothing when only they are asked for', async () => {
    const words = ['none.relasi', '--pdf', 'none.pdf', '--sheets', 'journeys', '--language', 'en']
    const run = await runExport(folder, words)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('nothing stands yet on journeys')
    expect(() => readFileSync(join(folder, 'none.pdf'))).toThrow()
  })

  it('prints the other sheets and says what is not there', async () => {
    const words = ['none.relasi', '--pdf', 'some.pdf', '--sheets', 'journeys,canvas', '--language', 'en']
    const run = await runExport(folder, words)
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('nothing stands yet on journeys')
    const { pages } = await readPdf(readFileSync(join(folder, 'some.pdf')))
    expect(textOf(pages[0]?.runs ?? [])).toContain(normal('Business model canvas'))
  })
})

it('comes after the canvas and the relationships, whatever the order of the words', async () => {
  const words = ['--sheets', 'journeys,relationships,canvas', '--language', 'en', '--paper', 'A3']
  const pdf = await exported(['long.relasi', ...words])
  const texts = pdf.pages.map(({ runs }) => textOf(runs))
  expect(texts[0]).toContain(normal('Business model canvas'))
  expect(texts[1]).toContain('Relationships')
  expect(texts[2]).toContain(normal('Pekerja kantor × Warung'))
})
