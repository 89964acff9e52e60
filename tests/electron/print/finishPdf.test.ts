import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { finishPdf, pageSizePoints } from '#electron/main/print/finishPdf.ts'
import { orientations, papers, paperSizesMm } from '#shared/ipc/exportOptions.ts'

const facts = {
  title: 'Plan',
  author: 'Ibu Melati',
  producer: 'Relasi 1',
  printedAt: '2026-01-05T08:00:00.000Z',
  pages: 2,
}
const options = { paper: 'A4', orientation: 'landscape', language: 'ms', sheets: ['canvas'] } as const

async function drawn(width: number, height: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([width, height])
  pdf.addPage([width, height])
  return pdf.save()
}

it('gives every page exact boxes and the document its names', async () => {
  const [width, height] = pageSizePoints(options)
  const finished = await finishPdf(await drawn(width + 0.8, height - 0.4), options, facts)
  if (!finished.ok) throw new Error(finished.error.detail)
  const pdf = await PDFDocument.load(finished.value, { updateMetadata: false })
  for (const page of pdf.getPages()) {
    for (const box of [page.getMediaBox(), page.getCropBox(), page.getTrimBox()]) {
      expect(box.x).toBe(0)
      expect(box.width).toBeCloseTo(width, 4)
      expect(box.height).toBeCloseTo(height, 4)
    }
  }
  expect([pdf.getTitle(), pdf.getAuthor(), pdf.getProducer()]).toEqual(['Plan', 'Ibu Melati', 'Relasi 1'])
})

it('refuses a document with another number of pages, or pages of another size', async () => {
  const [width, height] = pageSizePoints(options)
  const one = await finishPdf(await drawn(width, height), options, { ...facts, pages: 3 })
  expect(one).toMatchObject({ ok: false, error: { code: 'print_failed' } })
  const other = await finishPdf(await drawn(height, width), options, facts)
  expect(other).toMatchObject({ ok: false, error: { code: 'print_failed' } })
})

it.each(papers)('knows %s in both directions', (paper) => {
  const [short, long] = paperSizesMm[paper]
  for (const orientation of orientations) {
    const [width, height] = pageSizePoints({ paper, orientation })
    expect(Math.min(width, height)).toBeCloseTo((short / 25.4) * 72, 6)
    expect(Math.max(width, height)).toBeCloseTo((long / 25.4) * 72, 6)
    expect(width < height).toBe(orientation === 'portrait')
  }
})
