import { fillIn } from '#shared/lib/fillIn.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber, minusSign } from '#shared/lib/formatNumber.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { Arm, Experiment } from '#shared/model/experiment/experiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { SegmentMark } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** The mark of the segment it is about. */
export function experimentMarks(plan: Plan, { segment }: Experiment): readonly SegmentMark[] {
  const mark = segment === null ? null : (getNote(plan, segment)?.mark ?? null)
  return mark === null ? [] : [mark]
}

/** What was counted in a group: “9 of 30”; empty while nothing is. */
export function hitsOf(
  { people, conversions }: Pick<Arm, 'people' | 'conversions'>,
  { print, language }: SheetTexts,
): string {
  if (people === null || conversions === null) return ''
  const values = { hits: formatNumber(conversions, language), tries: formatNumber(people, language) }
  return fillIn(print.hitsOf, values)
}

/** What was counted so far: “9 of 30; 14 of 31”. */
export function countedWords(experiment: Experiment, texts: SheetTexts): string {
  return armsOf(experiment)
    .map((arm) => hitsOf(arm, texts))
    .filter((words) => words !== '')
    .join('; ')
}

/** The same in brief, with what it is by: “+31.0 customers a month, hoped”. */
export function impactShort(plan: Plan, experiment: Experiment, texts: SheetTexts): string {
  const { by, customersPerMonth } = computeImpact(plan, experiment)
  const value = valueOf(customersPerMonth)
  if (value === null) return ''
  const impact = inCustomers(plan, value, texts)
  return fillIn(texts.print.impactBy, { impact, by: texts.common[`impactBy_${by}`] })
}

function inCustomers(plan: Plan, value: number, texts: SheetTexts): string {
  const customers = signOf(value) + sheetFigures(plan, texts).say('ratio', Math.abs(value))
  return fillIn(texts.print.impact, { customers })
}

/** What it would bring, or brought: “+31.0 customers a month (+20.0 to +41.0)”; empty where it cannot be reckoned. */
export function impactWords(plan: Plan, experiment: Experiment, texts: SheetTexts): string {
  const say = sheetFigures(plan, texts)
  const { customersPerMonth, customersLow, customersHigh } = computeImpact(plan, experiment)
  const value = valueOf(customersPerMonth)
  if (value === null) return ''
  const [low, high] = [valueOf(customersLow), valueOf(customersHigh)]
  const signed = (number: number) => signOf(number) + say.say('ratio', Math.abs(number))
  if (low === null || high === null) return inCustomers(plan, value, texts)
  return fillIn(texts.print.impactRange, { customers: signed(value), low: signed(low), high: signed(high) })
}

/** The same in money: “+$310 a month”; empty where it cannot be reckoned. */
export function impactMoney(plan: Plan, experiment: Experiment, texts: SheetTexts): string {
  const money = valueOf(computeImpact(plan, experiment).moneyPerMonth)
  if (money === null) return ''
  const said = signOf(money) + sheetFigures(plan, texts).say('money', Math.abs(money))
  return fillIn(texts.print.impactMoney, { money: said })
}

function signOf(number: number): string {
  return number < 0 ? minusSign : '+'
}

/** From when to when. */
export function datesOf({ start, end }: Experiment, { print, language }: SheetTexts): string {
  const say = (day: string) => formatDate(`${day}T12:00:00.000Z`, language, { timeZone: 'UTC' })
  if (start !== null && end !== null) return fillIn(print.fromTo, { from: say(start), to: say(end) })
  if (start !== null) return fillIn(print.fromDay, { from: say(start) })
  return end === null ? '' : fillIn(print.untilDay, { to: say(end) })
}
