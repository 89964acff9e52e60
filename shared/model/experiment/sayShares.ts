import { formatNumber, formatPercent, minusSign, noBreakSpace } from '../../lib/formatNumber.ts'
import type { Language } from '../../lib/language.ts'
import type { Reason } from '../../methods/outcome.ts'
import type { VerdictKey } from './verdictKeys.ts'

/** The words of the area `verdict` in one language. */
export interface VerdictTexts {
  readonly language: Language
  readonly text: (key: VerdictKey, values?: Readonly<Record<string, string | number>>) => string
  readonly reason: (reason: Reason) => string
}

/** Shares, chances and differences as sentences say them. */
export interface ShareWords {
  readonly number: (value: number) => string
  /** “9 %”, “6.3 %”, “0.25 %”. */
  readonly share: (value: number) => string
  /** “one in five” where it is one, else a percentage. */
  readonly inWords: (value: number) => string
  /** Never 0 % and never 100 %: nothing is that sure. */
  readonly chance: (value: number) => string
  /** “1 time in 13”. */
  readonly once: (chance: number) => string
  /** “17” and “48 %”, as finely as the range asks for. */
  readonly ends: (low: number, high: number) => { readonly low: string; readonly high: string }
  /** “17 to 48 %”. */
  readonly range: (low: number, high: number) => string
  /** Percentage points with their sign, as finely as the widest of them asks for. */
  readonly points: (value: number, widest?: number) => string
}

/** How numbers are said in the sentences of a verdict. [methods §0, §3.2] */
export function createShareWords({ language, text }: VerdictTexts): ShareWords {
  const number = (value: number, max = 0, min = 0) => formatNumber(value, language, { min, max })
  const share = (value: number) => formatPercent(value, language, placesOf(value))
  const ends = (low: number, high: number) => {
    const isWide = high - low >= 0.05
    const places = isWide ? 0 : high < 0.01 ? 2 : 1
    const end = (value: number) => number(value * 100, places, isWide || value === 0 ? 0 : places)
    return { low: end(low), high: `${end(high)}${noBreakSpace}%` }
  }
  return {
    number: (value) => number(value),
    share,
    inWords: (value) => {
      const key = fractions.find(([parts]) => Math.abs(value * parts - 1) < 1e-9)?.[1]
      return key === undefined ? share(value) : text(key)
    },
    chance: (value) => {
      if (value > 0.999) return text('v_over', { value: formatPercent(0.999, language) })
      return value < 0.001 ? text('v_under', { value: formatPercent(0.001, language) }) : share(value)
    },
    once: (chance) => {
      const times = chance > 0 ? Math.round(1 / chance) : Infinity
      if (times > 1000) return text('v_rarely', { times: number(1000) })
      if (times <= 2) return text(times < 2 ? 'v_mostly' : 'v_second')
      return text('v_once', { times: number(times) })
    },
    ends,
    range: (low, high) => text('v_range', ends(low, high)),
    points: (value, widest = value) => {
      const places = Math.abs(widest) < 0.01 ? 2 : 1
      const said = formatNumber(Math.abs(value) * 100, language, { min: places, max: places })
      if (!/[1-9]/.test(said)) return number(0)
      return `${value < 0 ? minusSign : '+'}${said}`
    },
  }
}

const fractions = [
  [2, 'v_half'],
  [3, 'v_third'],
  [4, 'v_quarter'],
  [5, 'v_fifth'],
  [10, 'v_tenth'],
] as const

/** One decimal where there is one, two below one per cent. */
function placesOf(value: number): { min: number; max: number } {
  return value > 0 && value < 0.01 ? { min: 2, max: 2 } : { min: 0, max: 1 }
}
