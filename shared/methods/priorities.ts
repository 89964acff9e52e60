import { isAmount } from './checks.ts'
import { defined, undefinedBecause, type Outcome } from './outcome.ts'

/** Marks of 1–10. */
export interface IceMarks {
  readonly impact: number
  readonly confidence: number
  readonly ease: number
}

/** Sean Ellis's score, in both conventions: their orders can differ. [methods §4] */
export function computeIce({ impact, confidence, ease }: IceMarks): { product: Outcome; mean: Outcome } {
  const marks = [impact, confidence, ease]
  if (!marks.every(isMark)) return { product: refused, mean: refused }
  return { product: defined(impact * confidence * ease), mean: meanOf(marks) }
}

export interface RiceParts {
  /** People per period, the same period for all. */
  readonly reach: number
  readonly impact: number
  /** 0–1. */
  readonly confidence: number
  /** Person-months; from 0 up there is no score. */
  readonly effort: number
}

/** Intercom's score: reach × impact × confidence / effort. [methods §4] */
export function computeRice({ reach, impact, confidence, effort }: RiceParts): Outcome {
  const isSound = isAmount(reach) && isAmount(impact) && isAmount(confidence) && confidence <= 1
  if (!isSound || !(effort > 0 && Number.isFinite(effort))) return refused
  return defined((reach * impact * confidence) / effort)
}

export interface PieMarks {
  readonly potential: number
  readonly importance: number
  readonly ease: number
}

/** WiderFunnel's score of pages to test: the mean of three marks of 1–10. [methods §4] */
export function computePie({ potential, importance, ease }: PieMarks): Outcome {
  const marks = [potential, importance, ease]
  return marks.every(isMark) ? meanOf(marks) : refused
}

export interface Ranked {
  /** Null where there is none: such items rank nowhere. */
  readonly score: number | null
  /** The lower effort, else the higher ease goes first among equals. */
  readonly effort?: number | null
  readonly ease?: number | null
  /** When it was written down, in any text or number that sorts by time. */
  readonly created: string | number
}

export interface Ranking {
  /** In the order of the items: equal scores share the better rank (1, 1, 3). */
  readonly rank: readonly (number | null)[]
  /** Indexes of the items as they are listed, those without a score last. */
  readonly order: readonly number[]
}

/** Competition ranking: score, then effort or ease, then age. [methods §4] */
export function rankCompetition(items: readonly Ranked[]): Ranking {
  const rank = items.map(({ score }) =>
    score === null ? null : 1 + items.filter((other) => other.score !== null && other.score > score).length,
  )
  const order = items.map((_, index) => index)
  order.sort((left, right) => {
    const [a, b] = [items[left], items[right]]
    return a && b ? compareRanked(a, b) : 0
  })
  return { rank, order }
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    compareNumbers(b.score ?? -Infinity, a.score ?? -Infinity) ||
    compareNumbers(a.effort ?? Infinity, b.effort ?? Infinity) ||
    compareNumbers(b.ease ?? -Infinity, a.ease ?? -Infinity) ||
    (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)
  )
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function isMark(value: number): boolean {
  return value >= 1 && value <= 10
}

function meanOf(marks: readonly number[]): Outcome {
  return defined(marks.reduce((total, mark) => total + mark, 0) / marks.length)
}

const refused = undefinedBecause('bad_input')
