import { appendixPieces } from './appendixPieces.ts'
import { findOverfull, type CardsFit } from './fitCards.ts'
import { fitCanvas } from './fitCanvas.ts'
import { findCrowded, fitJourneys, measureBands, type JourneysFit } from './fitJourneys.ts'
import { fitGrids } from './fitGrids.ts'
import { fitMatrix, layMatrix, type MatrixFit } from './fitMatrix.ts'
import { layAppendix } from './layAppendix.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import { numberCards, widestNumber, type CardFits, type SheetContent } from './sheetContent.ts'
import { countSheetPages, type LaidSheets, type SheetLayout } from './sheetLayout.ts'

type Numbers = ReadonlyMap<string, number>

/** What is drawn to be measured; each step is the measure of the one before. */
export type LayoutStep = CanvasStep | MatrixStep | JourneysStep | GridsStep | AppendixStep | DoneStep

interface Step {
  /** The sheets that are laid out already. */
  readonly laid: LaidSheets
  readonly numbers: Numbers
}

interface CanvasStep extends Step {
  readonly step: 'canvas' | 'checkCanvas'
  readonly canvas: CardsFit
}

interface MatrixStep extends Step {
  readonly step: 'matrix' | 'layMatrix'
  readonly matrix: MatrixFit
}

interface JourneysStep extends Step {
  readonly step: 'journeys' | 'checkJourneys'
  readonly journeys: JourneysFit
}

interface GridsStep extends Step {
  readonly step: 'grids' | 'checkGrids'
  readonly grids: CardsFit
}

interface AppendixStep extends Step {
  readonly step: 'appendix'
  readonly sheetPages: number
}

interface DoneStep {
  readonly step: 'done'
  readonly layout: SheetLayout
}

type Measured = Exclude<LayoutStep, { step: 'done' }>

const allWhole: CardFits = new Map()
const nothingFitted = { sizes: new Map(), fits: allWhole, bands: new Map() }
const nothingLaid: LaidSheets = { canvas: null, matrix: null, journeys: null, grids: null }

export function firstStep(content: SheetContent): LayoutStep {
  if (!content.sheets.includes('canvas')) return matrixStep(content, nothingLaid)
  const canvas = { sizes: new Map(), fits: allWhole }
  return { step: 'canvas', canvas, laid: nothingLaid, numbers: numbersOf(content, nothingLaid) }
}

/** Measures what was drawn for a step and says what to draw next. */
export function nextStep(
  root: HTMLElement,
  step: Measured,
  content: SheetContent,
  geometry: PaperGeometry,
): LayoutStep {
  const { laid } = step
  switch (step.step) {
    case 'canvas':
      return checkCanvas(content, laid, fitCanvas(root, content, geometry))
    case 'checkCanvas': {
      const canvas = withoutOverfull(root, step.canvas)
      if (canvas !== step.canvas) return checkCanvas(content, laid, canvas)
      return matrixStep(content, { ...laid, canvas })
    }
    case 'matrix': {
      const matrix = fitMatrix(root, geometry, widestNumber(content.groups))
      const numbers = numbersOf(content, { ...laid, matrix: { ...matrix, pages: [] } })
      return { step: 'layMatrix', matrix, laid, numbers }
    }
    case 'layMatrix':
      return journeysStep(content, { ...laid, matrix: { ...step.matrix, pages: layMatrix(root) } })
    case 'journeys':
      return fitOrBare(root, step, content, geometry)
    case 'checkJourneys': {
      const journeys = withoutOverfull(root, step.journeys)
      if (journeys !== step.journeys) return checkJourneys(content, laid, journeys)
      return gridsStep(content, { ...laid, journeys: { ...journeys, bands: measureBands(root, content) } })
    }
    case 'grids':
      return checkGrids(content, laid, fitGrids(root, content, geometry))
    case 'checkGrids': {
      const grids = withoutOverfull(root, step.grids)
      if (grids !== step.grids) return checkGrids(content, laid, grids)
      return appendixStep(content, { ...laid, grids })
    }
    case 'appendix': {
      const { numbers } = step
      const pieces = appendixPieces(content, numbers)
      const appendix = pieces.length === 0 ? [] : layAppendix(root, pieces, geometry)
      return { step: 'done', layout: { content, geometry, ...laid, numbers, appendix } }
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

function checkCanvas(content: SheetContent, laid: LaidSheets, canvas: CardsFit): LayoutStep {
  return { step: 'checkCanvas', canvas, laid, numbers: numbersOf(content, { ...laid, canvas }) }
}

function matrixStep(content: SheetContent, laid: LaidSheets): LayoutStep {
  if (content.matrix === null) return journeysStep(content, laid)
  const matrix = { size: 0, cuts: new Map() }
  return { step: 'matrix', matrix, laid, numbers: numbersOf(content, laid) }
}

function journeysStep(content: SheetContent, laid: LaidSheets): LayoutStep {
  if (content.journeys === null) return gridsStep(content, laid)
  const journeys = { ...nothingFitted, bare: new Set<string>() }
  return { step: 'journeys', journeys, laid, numbers: numbersOf(content, laid) }
}

/** Where tactics have no room, all of their journey are drawn once more without their numbers. */
function fitOrBare(
  root: HTMLElement,
  { journeys: { bare }, laid, numbers }: JourneysStep,
  content: SheetContent,
  geometry: PaperGeometry,
): LayoutStep {
  const fit = fitJourneys(root, content, geometry, bare)
  const crowded = findCrowded(content, fit).filter((key) => !bare.has(key))
  if (crowded.length === 0) return checkJourneys(content, laid, fit)
  const journeys = { ...nothingFitted, bare: new Set([...bare, ...crowded]) }
  return { step: 'journeys', journeys, laid, numbers }
}

function checkJourneys(content: SheetContent, laid: LaidSheets, journeys: JourneysFit): LayoutStep {
  return { step: 'checkJourneys', journeys, laid, numbers: numbersOf(content, { ...laid, journeys }) }
}

function gridsStep(content: SheetContent, laid: LaidSheets): LayoutStep {
  if (content.grids.length === 0) return appendixStep(content, laid)
  const grids = { sizes: new Map(), fits: allWhole }
  return { step: 'grids', grids, laid, numbers: numbersOf(content, laid) }
}

function checkGrids(content: SheetContent, laid: LaidSheets, grids: CardsFit): LayoutStep {
  return { step: 'checkGrids', grids, laid, numbers: numbersOf(content, { ...laid, grids }) }
}

function appendixStep(content: SheetContent, laid: LaidSheets): LayoutStep {
  const sheetPages = countSheetPages(content, laid)
  return { step: 'appendix', laid, numbers: numbersOf(content, laid), sheetPages }
}

/** What is cut on one sheet stands in the appendix, even where another has it whole. */
function numbersOf({ groups }: SheetContent, { canvas, matrix, journeys, grids }: LaidSheets): Numbers {
  const cut = [...(matrix?.cuts ?? [])].map(([key, text]) => [key, { kind: 'cut', text }] as const)
  const others = [...(journeys?.fits ?? []), ...(grids?.fits ?? [])]
  return numberCards(groups, new Map([...(canvas?.fits ?? []), ...cut, ...others]))
}

/** The last card of a place that is still too full stands in the appendix alone. */
function withoutOverfull<Fit extends CardsFit>(root: HTMLElement, fit: Fit): Fit {
  const left = findOverfull(root).map((key) => [key, { kind: 'left' }] as const)
  return left.length === 0 ? fit : { ...fit, fits: new Map([...fit.fits, ...left]) }
}
