import type { Plan } from '../model/plan/plan.ts'
import { funnelIdsOf } from '../model/funnel/getFunnel.ts'
import { planCountsOf } from '../model/plan/planCounts.ts'
import { journeyIdsOf } from '../model/journey/getJourney.ts'
import { filledCells } from '../model/relationship/getRelationship.ts'
import { sheets, type Sheet } from './exportOptions.ts'

/** Whether a page of a sheet says something: `hidden` when the plan does not want the screen yet. */
export type SheetStanding = 'filled' | 'empty' | 'hidden'

export function sheetStanding(plan: Plan, sheet: Sheet): SheetStanding {
  // The canvas is the plan itself: an empty one is a page to write on.
  if (sheet === 'canvas') return 'filled'
  if (contentOf[sheet](plan) === 0) return 'empty'
  const screen = sheet === 'sketch' ? 'experiments' : sheet
  return plan.meta.hiddenScreens.includes(screen) ? 'hidden' : 'filled'
}

/** How much stands on a sheet. */
const contentOf: Readonly<Record<Exclude<Sheet, 'canvas'>, (plan: Plan) => number>> = {
  relationships: (plan) => filledCells(plan).length,
  journeys: (plan) => journeyIdsOf(plan).length,
  funnel: (plan) => funnelIdsOf(plan).length,
  // A sketch without an experiment is the funnel once more.
  sketch: (plan) => (funnelIdsOf(plan).length === 0 ? 0 : planCountsOf(plan).experiments),
  experiments: (plan) => planCountsOf(plan).experiments,
}

/** The sheets of a plan when none are named: the canvas, and each other one that is wanted and filled. */
export function defaultSheets(plan: Plan): readonly Sheet[] {
  return sheets.filter((sheet) => sheetStanding(plan, sheet) === 'filled')
}

/** Sheets with a page to write on, also when nothing stands on them yet; the others are a page for each thing. */
const blankSheets: readonly Sheet[] = ['canvas', 'relationships']

/** What can be printed of what was asked for. */
export function withoutEmptySheets(plan: Plan, asked: readonly Sheet[]): readonly Sheet[] {
  return asked.filter((sheet) => blankSheets.includes(sheet) || sheetStanding(plan, sheet) !== 'empty')
}

/** What was wished for before, as far as this plan has and wants it; else the default. */
export function rememberedSheets(plan: Plan, wished: readonly string[]): readonly Sheet[] {
  const possible = defaultSheets(plan)
  const chosen = possible.filter((sheet) => wished.includes(sheet))
  return chosen.length > 0 ? chosen : possible
}
