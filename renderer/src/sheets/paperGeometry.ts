import { paperSizesMm, type ExportOptions } from '#shared/ipc/exportOptions.ts'

/** A sheet in CSS pixels (96 to the inch, so 4/3 to the point). */
export interface PaperGeometry {
  readonly width: number
  readonly height: number
  /** What one pixel of the design, drawn on A3, is on this paper. */
  readonly unit: number
  /** Nothing on the page is smaller. */
  readonly floor: number
  /** Notes are not larger, however few there are. */
  readonly largestNote: number
  readonly appendixSize: number
  readonly appendixColumns: number
  /** Columns of the two wide blocks at the foot. */
  readonly wideColumns: number
}

/** Whether notes of a size have so little room in a line that their marks float in it. */
export interface Narrowness {
  readonly narrow: boolean
  /** The same for the two wide blocks. */
  readonly narrowWide: boolean
}

const narrowEms = 11.5

export function narrownessOf({ width, unit, wideColumns }: PaperGeometry, noteSize: number): Narrowness {
  const sheet = width - 96 * unit
  return {
    narrow: sheet / 5 - 20 * unit < narrowEms * noteSize,
    narrowWide: (sheet / 2 - 20 * unit) / wideColumns < narrowEms * noteSize,
  }
}

/** The same for the tactics of a journey, so many stages beside each other. */
export function tacticNarrownessOf(
  { width, unit }: PaperGeometry,
  columns: number,
  noteSize: number,
): Narrowness {
  return { narrow: (width - 96 * unit) / columns - 16 * unit < narrowEms * noteSize, narrowWide: false }
}

const pixelsPerMm = 96 / 25.4
const pixelsPerPoint = 96 / 72
const a3Diagonal = Math.sqrt(297 * 420)

/** Sizes of everything for a paper; the floor is 7 pt, on A5 6.5 pt. */
export function paperGeometry({
  paper,
  orientation,
}: Pick<ExportOptions, 'paper' | 'orientation'>): PaperGeometry {
  const [short, long] = paperSizesMm[paper]
  const [widthMm, heightMm] = orientation === 'portrait' ? [short, long] : [long, short]
  const unit = Math.sqrt(short * long) / a3Diagonal
  // A hair above, so that no rounding of the engine goes below.
  const floor = (paper === 'A5' ? 6.5 : 7) * pixelsPerPoint + 0.02
  const width = widthMm * pixelsPerMm
  const appendixSize = Math.max(floor * 1.1, Math.min(18 * unit, 24))
  const columnWidth = appendixSize * 34
  return {
    // The engine lays a page out in whole pixels; what is a fraction larger begins another page.
    width: Math.floor(width),
    height: Math.floor(heightMm * pixelsPerMm) - 1,
    unit,
    floor,
    largestNote: Math.max(floor * 1.3, 20 * unit),
    appendixSize,
    appendixColumns: Math.max(1, Math.round((width - 96 * unit) / columnWidth)),
    wideColumns: orientation === 'landscape' && paper !== 'A5' ? 3 : 2,
  }
}

/** The largest type for a page's title at which it stays within about two lines. */
export function titleSize(title: string, { width, unit, floor }: PaperGeometry): number {
  const room = (width - 96 * unit) * 0.55 * 1.7
  const wanted = room / Math.max(1, title.length * 0.56)
  return Math.max(floor * 1.25, Math.min(40 * unit, wanted))
}

/** A segment's mark beside text of a size: whole pixels, or the engine draws discs as ovals. */
export function markSize(textSize: number): number {
  return Math.round(textSize * 0.72)
}
