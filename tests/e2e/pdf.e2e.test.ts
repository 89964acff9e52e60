import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import {
  orientations,
  papers,
  paperSizesMm,
  type Orientation,
  type Paper,
} from '#shared/ipc/exportOptions.ts'
import type { Note } from '#shared/model/note/note.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'
import { readPdf, type Frame, type PdfPage, type PdfRun, type ReadPdf } from '#tests/support/readPdf.ts'
import { exportFolder, runExport } from '#tests/support/relasiExport.ts'
import { appendixOf, sorted, textOf } from './support/pdfText.ts'

const planName = 'Forty notes'
const lastLegend = 'Walk-ins'

// Indonesian, a word longer than any column, emoji, two scripts from right to left, marks on letters.
const words =
  'pelanggan yang datang sebelum jam tujuh dipertanggungjawabkannya Antidisestablishmentarianismandfloccinaucinihilipilification ☕ 🌸 مرحبا بالعالم שלום עולם e\u0301 q\u0323 harga Rp9.000 <b>&amp;</b> 12–40 ceilán'.split(
    ' ',
  )

function longTitle(index: number): string {
  const count = 18 + (index % 7) * 6
  const chosen = Array.from({ length: count }, (_, at) => words[(index * 7 + at * 5) % words.length])
  // A title has at most 500 characters.
  return `Note${index} ${chosen.join(' ')}`.slice(0, 480).replace(/\s\S*$/, '')
}

const notes: readonly Note[] = Array.from({ length: 40 }, (_, index) =>
  buildNote({
    id: `note${index}`,
    title: longTitle(index),
    details: index % 8 === 0 ? `${words.join(' ')}\n`.repeat(3 + index) : '',
    segments: index % 3 === 0 ? [noteId('weddings'), noteId('walkins')] : [noteId('weddings')],
  }),
)

const plan = buildPlan({
  meta: { name: planName, footer: '' },
  notes: [
    buildNote({ id: 'weddings', block: 'customer_segments', title: 'Weddings' }),
    buildNote({ id: 'walkins', block: 'customer_segments', title: lastLegend }),
    ...notes,
  ],
})

const folder = exportFolder()
beforeAll(() => writeFileSync(join(folder, 'forty.relasi'), formatPlan(plan)))

const combinations = papers.flatMap((paper) => orientations.map((orientation) => ({ paper, orientation })))

describe.each(combinations)('40 long notes in one block on $paper $orientation', ({ paper, orientation }) => {
  let pdf: ReadPdf
  beforeAll(async () => {
    const target = `${paper}-${orientation}.pdf`
    const run = await runExport(folder, [
      'forty.relasi', '--pdf', target, '--paper', paper, '--orientation', orientation, '--language', 'en',
    ]) // prettier-ignore
    expect(run).toMatchObject({ code: 0, stderr: '' })
    pdf = await readPdf(readFileSync(join(folder, target)))
  })

  it('has the size of the paper', () => {
    const [width, height] = pointsOf(paper, orientation)
    for (const page of pdf.pages) {
      expect(Math.abs(page.width - width)).toBeLessThan(0.05)
      expect(Math.abs(page.height - height)).toBeLessThan(0.05)
    }
  })

  it('embeds every font, none of them Type 3, and draws no empty box', () => {
    expect(pdf.fonts.filter((font) => font.isType3 || !font.isEmbedded)).toEqual([])
    expect(pdf.fonts.map((font) => font.name).join()).toContain('Inter')
    expect(pdf.pages.map((page) => page.emptyBoxes)).toEqual(pdf.pages.map(() => 0))
  })

  it('prints nothing below the floor and nothing outside its page', () => {
    const floor = paper === 'A5' ? 6.5 : 7
    for (const page of pdf.pages) {
      const small = page.runs.filter((run) => run.size < floor)
      expect(small).toEqual([])
      const whole = { left: 0, bottom: 0, right: page.width, top: page.height }
      expect(page.runs.filter((run) => !isIn(run, whole, 0))).toEqual([])
    }
  })

  it('keeps every word of a note inside the frame of that note', () => {
    const [canvas] = pdf.pages
    if (!canvas) throw new Error('no page')
    for (const { frame, runs } of cardsOf(canvas)) {
      expect(runs.filter((run) => !isIn(run, frame, 0.2))).toEqual([])
    }
  })

  it('says every note: whole on the canvas, or begun there or named there and whole in the appendix', () => {
    const [canvas, ...rest] = pdf.pages
    if (!canvas) throw new Error('no page')
    const cards = cardsOf(canvas).map(({ runs }) => textOf(runs))
    const entries = appendixOf(rest, { lastLegend, planName })
    const seen = new Set<number>()
    for (const [index, note] of notes.entries()) {
      const card = cards.find(
        (text) => text.startsWith(`Note${index}`) && !/^\d/.test(text.slice(`Note${index}`.length)),
      )
      const entry = [...entries].find(
        ([, text]) => text.startsWith(`Note${index}`) && !/^\d/.test(text.slice(`Note${index}`.length)),
      )
      const isWhole = card !== undefined && !card.includes('...')
      if (isWhole && note.details === '') {
        expect(sorted(card)).toBe(sorted(note.title))
        continue
      }
      if (!entry) throw new Error(`note ${index} is neither whole on the canvas nor in the appendix`)
      const [number, text] = entry
      expect(sorted(text)).toBe(sorted(`${note.title}${note.details}guess`))
      if (card === undefined) seen.add(number)
      else expect(card.endsWith(String(number))).toBe(true)
    }
    expect(continuedNumbers(canvas)).toEqual([...seen].sort((a, b) => a - b))
  })
})

function pointsOf(paper: Paper, orientation: Orientation): readonly [number, number] {
  const [short, long] = paperSizesMm[paper].map((mm) => (mm * 72) / 25.4)
  if (short === undefined || long === undefined) throw new Error('no size')
  return orientation === 'portrait' ? [short, long] : [long, short]
}

function isIn({ x, y, width, size }: PdfRun, { left, bottom, right, top }: Frame, slack: number): boolean {
  const isBeside = x < left - slack || x + width > right + slack
  return !isBeside && y - size * 0.24 >= bottom - slack && y + size * 0.76 <= top + slack
}

interface Card {
  readonly frame: Frame
  readonly runs: readonly PdfRun[]
}

/** Runs that begin in a card, by card: its frame is the smallest path around the run's middle. */
function cardsOf(page: PdfPage): readonly Card[] {
  const cards = new Map<Frame, PdfRun[]>()
  const isCard = ({ left, right, top, bottom }: Frame) =>
    right - left > page.width * 0.08 &&
    right - left < page.width * 0.25 &&
    top - bottom > 8 &&
    top - bottom < page.height * 0.7
  const frames = page.frames.filter(isCard)
  for (const run of page.runs) {
    const [x, y] = [run.x + 0.1, run.y + run.size * 0.3]
    const around = frames.filter(
      ({ left, right, top, bottom }) => x > left && x < right && y > bottom && y < top,
    )
    const smallest = around.sort((a, b) => areaOf(a) - areaOf(b))[0]
    if (smallest) cards.set(smallest, [...(cards.get(smallest) ?? []), run])
  }
  return [...cards].map(([frame, runs]) => ({ frame, runs }))
}

function areaOf({ left, right, top, bottom }: Frame): number {
  return (right - left) * (top - bottom)
}

function continuedNumbers(canvas: PdfPage): readonly number[] {
  const text = canvas.runs.map((run) => run.text).join(' ')
  const named = /continued in the appendix:\s*([\d,–\s]+)/.exec(text.replace(/\s+/g, ' '))?.[1] ?? ''
  return named
    .split(',')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('–').map((number) => Number(number.trim().split(' ')[0]))
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
}
