import { PDFDocument, PDFName, PDFString, type PDFPage } from 'pdf-lib'
import { paperSizesMm, type ExportOptions } from '#shared/ipc/exportOptions.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { ExportError } from '#shared/ipc/contract.ts'

const pointsPerMm = 72 / 25.4

export interface PdfFacts {
  readonly title: string
  readonly author: string
  readonly producer: string
  /** ISO time of the print. */
  readonly printedAt: string
  /** Pages that were laid out. */
  readonly pages: number
}

/** Width and height of a page in points, turned. */
export function pageSizePoints({
  paper,
  orientation,
}: Pick<ExportOptions, 'paper' | 'orientation'>): readonly [number, number] {
  const [short, long] = paperSizesMm[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return [width * pointsPerMm, height * pointsPerMm]
}

/**
 * Gives the drawn pages exact boxes (engines round them to their own grid), names the document, and checks
 * that it has the pages that were laid out.
 */
export async function finishPdf(
  bytes: Uint8Array,
  options: ExportOptions,
  facts: PdfFacts,
): Promise<Result<Uint8Array, ExportError>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = pdf.getPages()
  if (pages.length !== facts.pages) {
    const detail = `${pages.length} pages instead of ${facts.pages}`
    return fail({ code: 'print_failed', name: '', detail })
  }
  const [width, height] = pageSizePoints(options)
  for (const page of pages) {
    const drawn = page.getSize()
    if (Math.abs(drawn.width - width) > 3 || Math.abs(drawn.height - height) > 3) {
      const detail = `page of ${drawn.width} × ${drawn.height} points instead of ${width} × ${height}`
      return fail({ code: 'print_failed', name: '', detail })
    }
    setBoxes(page, width, height, drawn.height)
  }
  const time = new Date(facts.printedAt)
  pdf.setTitle(facts.title, { showInWindowTitleBar: true })
  if (facts.author !== '') pdf.setAuthor(facts.author)
  pdf.setCreator('Relasi')
  pdf.setProducer(facts.producer)
  pdf.setCreationDate(time)
  pdf.setModificationDate(time)
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(options.language))
  return ok(await pdf.save({ useObjectStreams: false, addDefaultPage: false }))
}

/** The engine draws from the upper left corner; what differs is moved so that nothing leaves the page. */
function setBoxes(page: PDFPage, width: number, height: number, drawnHeight: number): void {
  const shift = height - drawnHeight
  if (shift !== 0) page.translateContent(0, shift)
  page.setMediaBox(0, 0, width, height)
  page.setCropBox(0, 0, width, height)
  page.setTrimBox(0, 0, width, height)
  page.setBleedBox(0, 0, width, height)
  page.setArtBox(0, 0, width, height)
}
