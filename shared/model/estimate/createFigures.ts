import { formatNumber, formatPercent } from '../../lib/formatNumber.ts'
import type { Language } from '../../lib/language.ts'
import type { Outcome, Reason } from '../../methods/outcome.ts'
import type { Currency } from '../currency/currency.ts'
import { formatSums } from '../currency/formatSums.ts'
import type { Quantity } from './quantities.ts'

/**
 * What a shown number counts: what is asked for, and what only follows. `step`: what comes on from the stage before,
 * as a share, or where that stage counts several for each one, how many.
 */
export type FigureUnit = Quantity | 'months' | 'ratio' | 'step'

export interface Figures {
  readonly currency: Currency
  /** A number with its unit, rounded for the eye; money in minor units. */
  readonly say: (unit: FigureUnit, value: number) => string
  /** The number, or in words why there is none. */
  readonly tell: (unit: FigureUnit, outcome: Outcome) => string
  /** “$3.60 to $4.90”, with the same decimals at both ends; null leaves an end open. */
  readonly sayRange: (unit: FigureUnit, low: number | null, high: number | null) => string
  readonly sayReason: (reason: Reason) => string
}

/** The words around numbers in one language; those with a count have it in `values`. */
export interface FigureTexts {
  readonly language: Language
  readonly text: (
    key: 'figure_under' | 'figure_range' | 'figure_from' | 'figure_upTo' | 'figure_open',
    values?: Readonly<Record<string, string>>,
  ) => string
  readonly counted: (key: 'figure_days' | 'figure_months', count: number, value: string) => string
  readonly reason: (reason: Reason) => string
}

/** Numbers in a plan's currency and one language, the same on screen and paper; never 0 for what is not known. */
export function createFigures(currency: Currency, { language, text, counted, reason }: FigureTexts): Figures {
  const number = (value: number, max: number) => formatNumber(value, language, { min: 0, max })
  const money = (value: number) => formatSums([value], currency, language)[0] ?? ''
  /** A small number above 0 is not shown as 0. */
  const atLeast = (value: number, least: number, shown: (value: number) => string) =>
    value > 0 && value < least / 2 ? text('figure_under', { value: shown(least) }) : shown(value)

  const say = (unit: FigureUnit, value: number): string => {
    switch (unit) {
      case 'people':
        return atLeast(value, 1, (people) => number(Math.round(people), 0))
      case 'money':
        return atLeast(value, 1, money)
      case 'share':
      case 'lift':
      case 'cut':
        return atLeast(value, 0.0001, (share) => formatPercent(share, language, sharePlaces(share)))
      case 'count':
        return atLeast(value, 0.01, (count) => number(count, 2))
      case 'ratio':
        return atLeast(value, 0.1, (ratio) => number(ratio, 1))
      case 'step':
        return value > 1 ? formatNumber(value, language, { min: 1, max: 1 }) : say('share', value)
      case 'days':
      case 'months':
        return counted(`figure_${unit}`, Math.round(value * 10) / 10, number(value, 1))
    }
  }
  return {
    currency,
    say,
    sayReason: reason,
    tell: (unit, outcome) => (outcome.kind === 'defined' ? say(unit, outcome.value) : reason(outcome.reason)),
    sayRange: (unit, low, high) => {
      if (low === null)
        return high === null ? text('figure_open') : text('figure_upTo', { high: say(unit, high) })
      if (high === null) return text('figure_from', { low: say(unit, low) })
      const [from = '', to = ''] =
        unit === 'money' ? formatSums([low, high], currency, language) : [say(unit, low), say(unit, high)]
      return from === to ? from : text('figure_range', { low: from, high: to })
    },
  }
}

/** One decimal, two below one per cent, none for nobody and everybody. [methods §0] */
function sharePlaces(share: number): { min: number; max: number } {
  if (share === 0 || share === 1) return { min: 0, max: 0 }
  return share < 0.01 ? { min: 2, max: 2 } : { min: 1, max: 1 }
}
