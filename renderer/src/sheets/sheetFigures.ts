import { fillIn } from '#shared/lib/fillIn.ts'
import { createFigures, type Figures } from '#shared/model/estimate/createFigures.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** Figures in the language of the page, as the screen tells them. */
export function sheetFigures({ meta }: Plan, { journeys, language }: SheetTexts): Figures {
  return createFigures(meta.currency, {
    language,
    text: (key, values = {}) => fillIn(journeys[key], values),
    counted: (key, count, value) => fillIn(journeys[`${key}_${count === 1 ? 'one' : 'other'}`], { value }),
    reason: (reason) => journeys[`reason_${reason}`],
  })
}
