import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Text of one run on one line; points from the lower left corner of the page. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export interface Frame {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
  /** Boxes around every drawn path. */
  readonly frames: readonly Frame[]
  /** Glyphs of number 0: what a font draws for a character that it does not have. */
  readonly emptyBoxes: number
}

export interface PdfFont {
  readonly name: string
  readonly isType3: boolean
  readonly isEmbedded: boolean
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[]
  readonly fonts: readonly PdfFont[]
  readonly title: string
}

type Matrix = readonly [number, number, number, number, number, number]

/** Everything of a PDF that a test asks about, read by another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const fonts = new Map<string, PdfFont>()
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [text, operators] = [await page.getTextContent(), await page.getOperatorList()]
    const runs = text.items.flatMap((item): PdfRun[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const font = readFont(page.commonObjs.get(item.fontName))
      fonts.set(font.name, font)
      const [a, b, , , x, y] = item.transform as unknown as Matrix // safe: pdf.js gives six numbers
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), font: font.name }]
    })
    const { frames, emptyBoxes } = readDrawing(operators)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    pages.push({ width: right - left, height: top - bottom, runs, frames, emptyBoxes })
  }
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  await task.destroy()
  return { pages, fonts: [...fonts.values()], title }
}

function readFont(font: { name?: string; isType3Font?: boolean; missingFile?: boolean }): PdfFont {
  return { name: font.name ?? '', isType3: font.isType3Font === true, isEmbedded: font.missingFile !== true }
}

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

function readDrawing({ fnArray, argsArray }: Operators): Pick<PdfPage, 'frames' | 'emptyBoxes'> {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const frames: Frame[] = []
  let emptyBoxes = 0
  fnArray.forEach((operator, index) => {
    const args = argsArray[index]
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix)
    else if (operator === OPS.constructPath) {
      const box = (args as readonly unknown[])[2] as Float32Array | null
      if (box && box.length === 4) frames.push(placed(matrix, box))
    } else if (operator === OPS.showText) {
      for (const glyph of (args as readonly (readonly unknown[])[])[0] ?? []) {
        if (typeof glyph === 'object' && glyph !== null && 'originalCharCode' in glyph) {
          if (glyph.originalCharCode === 0) emptyBoxes += 1
        }
      }
    }
  })
  return { frames, emptyBoxes }
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function placed(
  [a, b, c, d, e, f]: Matrix,
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: ArrayLike<number> & Iterable<number>,
): Frame {
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e]
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f]
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}
