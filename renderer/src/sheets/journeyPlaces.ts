import type { Stage } from '#shared/model/journey/stages.ts'
import type { JourneyContent, StageContent } from './journeyContent.ts'
import type { PaperGeometry } from './paperGeometry.ts'

/** More columns than this stand in two rows where the page is upright. */
const mostUpright = 4
/** Even lying, more would be too narrow. */
const mostLying = 8

/** Stages whose tactics stand beside each other, row by row. */
export function journeyRows(
  { stages }: JourneyContent,
  { width, height }: PaperGeometry,
): readonly (readonly StageContent[])[] {
  const most = height > width ? mostUpright : mostLying
  if (stages.length <= most) return stages.length === 0 ? [] : [stages]
  const rows = Math.ceil(stages.length / most)
  const perRow = Math.ceil(stages.length / rows)
  return Array.from({ length: rows }, (_, row) => stages.slice(row * perRow, (row + 1) * perRow))
}

/** Columns of a row; fewer would make wide cards of few words. */
export function columnsIn(row: readonly StageContent[]): number {
  return Math.max(mostUpright, row.length)
}

/** Names the place of a stage's cards on all pages. */
export function placeKey({ card }: Pick<JourneyContent, 'card'>, stage: Stage): string {
  return `${card.key} ${stage}`
}
