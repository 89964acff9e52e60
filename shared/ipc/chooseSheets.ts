import type { Plan } from '../model/plan/plan.ts'
import { journeyIdsOf } from '../model/journey/getJourney.ts'
import { filledCells } from '../model/relationship/getRelationship.ts'
import { sheets, type Sheet } from './exportOptions.ts'

/** Whether a page of a sheet says something: `hidden` when the plan does not want the screen yet. */
export type SheetStanding = 'filled' | 'empty' | 'hidden'

export function sheetStanding(plan: Plan, sheet: Sheet): SheetStanding {
  // The canvas is the plan itself: an empty one is a page to write on.
  if (sheet === 'canvas') return 'filled'
  const filled = { relationships: filledCells, journeys: journeyIdsOf }[sheet](plan)
  if (filled.length === 0) return 'empty'
  return plan.meta.hiddenScreens.includes(sheet) ? 'hidden' : 'filled'
}

/** The sheets of a plan when none are named: the canvas, and each other one that is wanted and filled. */
export function defaultSheets(plan: Plan): readonly Sheet[] {
  return sheets.filter((sheet) => sheetStanding(plan, sheet) === 'filled')
}

/** A journey is a page, so without one there is none; the other sheets have a page to write on. */
export function withoutEmptyJourneys(plan: Plan, asked: readonly Sheet[]): readonly Sheet[] {
  return asked.filter((sheet) => sheet !== 'journeys' || sheetStanding(plan, sheet) !== 'empty')
}

/** What was wished for before, as far as this plan has and wants it; else the default. */
export function rememberedSheets(plan: Plan, wished: readonly string[]): readonly Sheet[] {
  const possible = defaultSheets(plan)
  const chosen = possible.filter((sheet) => wished.includes(sheet))
  return chosen.length > 0 ? chosen : possible
}
