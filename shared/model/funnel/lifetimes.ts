import type { Language } from '../../lib/language.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { computeSurvival, type Observation, type Survival } from '../../methods/kaplanMeier.ts'
import type { Lifetime } from './funnel.ts'
import { readDay } from './readDay.ts'
import type { BadCell, BadCells, Cells } from './readCounts.ts'

/**
 * Pasted lines of two days, joined and left; the second may be empty: still there. A first line without a day is
 * a heading. With a single bad cell nothing is taken and all of them are named.
 */
export function readLifetimes(cells: Cells, language: Language): Result<readonly Lifetime[], BadCells> {
  const bad: BadCell[] = []
  const found: Lifetime[] = []
  cells.forEach(([first = '', second = ''], row) => {
    if (first.trim() === '' && second.trim() === '') return
    const joined = readDay(first, language)
    const left = second.trim() === '' ? null : readDay(second, language)
    const isHeading = row === 0 && cells.length > 1 && !joined.ok && (left === null || !left.ok)
    if (isHeading && joined.error.code === 'not_a_day') return
    if (!joined.ok) {
      const code = first.trim() === '' ? 'no_joined' : joined.error.code
      return void bad.push({ row, column: 0, text: first, code })
    }
    if (left !== null && !left.ok)
      return void bad.push({ row, column: 1, text: second, code: left.error.code })
    if (left !== null && left.value < joined.value) {
      return void bad.push({ row, column: 1, text: second, code: 'left_before' })
    }
    found.push({ joined: joined.value, left: left?.value ?? null })
  })
  return bad.length > 0 ? fail({ code: 'bad_cells', cells: bad }) : ok(found)
}

export interface Staying {
  readonly customers: number
  readonly left: number
  readonly firstJoined: string
  readonly lastJoined: string
  /** The last day that any of the dates names: who has not left is counted as there until then. */
  readonly until: string
  /** Days after joining at which the curve is told: 0, each day somebody left, and the last seen. */
  readonly days: readonly number[]
  readonly survival: Survival
}

/** How long customers stay by Kaplan–Meier; null where no dates are known. [methods §1.6] */
export function stayingOf(lifetimes: readonly Lifetime[]): Staying | null {
  if (lifetimes.length === 0) return null
  const joined = lifetimes.map((one) => one.joined).sort()
  const until = lifetimes
    .flatMap((one) => (one.left === null ? [one.joined] : [one.joined, one.left]))
    .reduce((last, day) => (day > last ? day : last))
  const seen = lifetimes.map(({ joined: from, left }): Observation => {
    return { duration: daysFrom(from, left ?? until), hasLeft: left !== null }
  })
  const leaving = seen.filter(({ hasLeft }) => hasLeft).map(({ duration }) => duration)
  const longest = seen.reduce((most, { duration }) => Math.max(most, duration), 0)
  const days = [...new Set([0, ...leaving, longest])].sort((a, b) => a - b)
  return {
    customers: lifetimes.length,
    left: leaving.length,
    firstJoined: joined[0] ?? '',
    lastJoined: joined.at(-1) ?? '',
    until,
    days,
    survival: computeSurvival(seen, days),
  }
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000)
}
