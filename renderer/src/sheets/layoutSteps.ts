import { appendixPieces } from './appendixPieces.ts'
import { findOverfull, fitCanvas, type CanvasFit } from './fitCanvas.ts'
import { fitMatrix, layMatrix, type MatrixFit } from './fitMatrix.ts'
import { layAppendix } from './layAppendix.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import { numberCards, widestNumber, type CardFits, type SheetContent } from './sheetContent.ts'
import { countSheetPages, type MatrixLayout, type SheetLayout } from './sheetLayout.ts'

type Numbers = ReadonlyMap<string, number>

/** What is drawn to be measured; each step is the measure of the one before. */
export type LayoutStep = CanvasStep | MatrixStep | AppendixStep | DoneStep

interface CanvasStep {
  readonly step: 'canvas' | 'checkCanvas'
  readonly canvas: CanvasFit
  readonly numbers: Numbers
}

interface MatrixStep {
  readonly step: 'matrix' | 'layMatrix'
  readonly canvas: CanvasFit | null
  readonly matrix: MatrixFit
  readonly numbers: Numbers
}

interface AppendixStep {
  readonly step: 'appendix'
  readonly canvas: CanvasFit | null
  readonly matrix: MatrixLayout | null
  readonly numbers: Numbers
  readonly sheetPages: number
}

interface DoneStep {
  readonly step: 'done'
  readonly layout: SheetLayout
}

type Measured = Exclude<LayoutStep, { step: 'done' }>

const allWhole: CardFits = new Map()
const noCuts: MatrixFit['cuts'] = new Map()

export function firstStep(content: SheetContent): LayoutStep {
  if (!content.sheets.includes('canvas')) return matrixStep(content, null)
  const numbers = numberCards(content.groups, allWhole)
  return { step: 'canvas', canvas: { sizes: new Map(), fits: allWhole }, numbers }
}

/** Measures what was drawn for a step and says what to draw next. */
export function nextStep(
  root: HTMLElement,
  step: Measured,
  content: SheetContent,
  geometry: PaperGeometry,
): LayoutStep {
  switch (step.step) {
    case 'canvas':
      return checkStep(content, fitCanvas(root, content, geometry))
    case 'checkCanvas': {
      const overfull = findOverfull(root)
      if (overfull.length === 0) return matrixStep(content, step.canvas)
      const left = overfull.map((key) => [key, { kind: 'left' }] as const)
      return checkStep(content, { ...step.canvas, fits: new Map([...step.canvas.fits, ...left]) })
    }
    case 'matrix': {
      const matrix = fitMatrix(root, geometry, widestNumber(content.groups))
      const fits = new Map([...(step.canvas?.fits ?? allWhole), ...cutFits(matrix)])
      return { ...step, step: 'layMatrix', matrix, numbers: numberCards(content.groups, fits) }
    }
    case 'layMatrix':
      return appendixStep(step.canvas, { ...step.matrix, pages: layMatrix(root) }, step.numbers)
    case 'appendix': {
      const { canvas, matrix, numbers } = step
      const pieces = appendixPieces(content, numbers)
      const appendix = pieces.length === 0 ? [] : layAppendix(root, pieces, geometry)
      return { step: 'done', layout: { content, geometry, canvas, matrix, numbers, appendix } }
    }
  }
}

/** The mark of a card on the matrix: of every card that is numbered, and of the titles that are cut. */
export function numberOf(
  numbers: Numbers,
  cuts: MatrixFit['cuts'],
  key: string,
  sample?: string,
): string | null {
  const number = numbers.get(key)
  if (number === undefined && !cuts.has(key)) return null
  return sample ?? String(number)
}

function checkStep(content: SheetContent, canvas: CanvasFit): LayoutStep {
  return { step: 'checkCanvas', canvas, numbers: numberCards(content.groups, canvas.fits) }
}

function matrixStep(content: SheetContent, canvas: CanvasFit | null): LayoutStep {
  const numbers = numberCards(content.groups, canvas?.fits ?? allWhole)
  if (content.matrix === null) return appendixStep(canvas, null, numbers)
  return { step: 'matrix', canvas, matrix: { size: 0, cuts: noCuts }, numbers }
}

function appendixStep(canvas: CanvasFit | null, matrix: MatrixLayout | null, numbers: Numbers): LayoutStep {
  return { step: 'appendix', canvas, matrix, numbers, sheetPages: countSheetPages({ canvas, matrix }) }
}

/** What is cut on the matrix stands in the appendix, even where the canvas has it whole. */
function cutFits({ cuts }: MatrixFit): CardFits {
  return new Map([...cuts].map(([key, text]) => [key, { kind: 'cut', text }] as const))
}
