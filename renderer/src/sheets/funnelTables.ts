import { computeCohortCurve } from '#shared/methods/cohortCurve.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Cohort, Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { cutText } from './cutText.ts'
import type { GridTable } from './gridContent.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** Periods, cohorts and ages that a page shows, the latest. */
const shownRows = 12
const longestHead = 24
const oneDecimal = { min: 1, max: 1 } as const

/** What was counted lately, period by period; nothing while nothing is. */
export function countsTable(
  stages: readonly { readonly stage: FunnelStage; readonly name: string }[],
  starts: readonly string[],
  texts: SheetTexts,
): readonly GridTable[] {
  if (starts.length === 0) return []
  const counts = stages.map(({ stage }) => new Map(stage.actuals.map(({ start, count }) => [start, count])))
  return [
    {
      key: 'counts',
      caption: texts.print.countsCaption,
      heads: [texts.print.countsFrom, ...stages.map(({ name }) => cutText(name, longestHead))],
      rows: starts.map((start) => ({
        name: sayDay(start, texts),
        cells: counts.map((of) => sayCount(of.get(start) ?? null, texts)),
        isSum: false,
      })),
      curve: null,
    },
  ]
}

/** Starts of the latest periods in which anything was counted. */
export function latestStarts(stages: readonly FunnelStage[]): readonly string[] {
  const starts = stages.flatMap(({ actuals }) => actuals.map(({ start }) => start))
  return [...new Set(starts)].sort().slice(-shownRows)
}

/** How many stay, cohort by cohort and pooled, with the cohorts behind each age; nothing without cohorts. */
export function cohortTable({ cohorts, period }: Funnel, texts: SheetTexts): readonly GridTable[] {
  if (cohorts.length === 0) return []
  const { print, language } = texts
  const { pooled, simpleMean, cohortsObserved } = computeCohortCurve(cohorts.map(({ active }) => active))
  const ages = pooled.slice(0, shownRows).map((_, age) => age)
  const share = (outcome: Outcome | undefined) => {
    const value = outcome === undefined ? null : valueOf(outcome)
    return value === null ? '' : formatNumber(value * 100, language, oneDecimal)
  }
  const sum = (name: string, cells: readonly string[]) => ({ name, cells: ['', ...cells], isSum: true })
  const shown = cohorts.slice(-shownRows)
  return [
    {
      key: 'cohorts',
      caption: print[period === 'week' ? 'cohortsWeeks' : 'cohortsMonths'],
      heads: [print.cohortFrom, print.cohortSize, ...ages.map(String)],
      rows: [
        ...shown.map((cohort) => ({
          name: sayDay(cohort.start, texts),
          cells: [
            sayCount(cohort.active[0] ?? null, texts),
            ...ages.map((age) => staying(cohort, age, texts)),
          ],
          isSum: false,
        })),
        sum(
          print.cohortPooled,
          ages.map((age) => share(pooled[age])),
        ),
        sum(
          print.cohortMean,
          ages.map((age) => share(simpleMean[age])),
        ),
        sum(
          print.cohortsBehind,
          ages.map((age) => String(cohortsObserved[age] ?? 0)),
        ),
      ],
      curve: {
        name: print.cohortCurve,
        shares: ages.map((age) => {
          const outcome = pooled[age]
          return outcome === undefined ? null : valueOf(outcome)
        }),
      },
    },
  ]
}

function staying({ active }: Cohort, age: number, { language }: SheetTexts): string {
  const [size, count] = [active[0] ?? null, active[age] ?? null]
  if (size === null || size === 0 || count === null) return ''
  return formatNumber((count / size) * 100, language, oneDecimal)
}

function sayCount(count: number | null, { language }: SheetTexts): string {
  return count === null ? '' : formatNumber(count, language)
}

/** A day of the plan as the page writes it. */
export function sayDay(day: string, { language }: SheetTexts): string {
  return formatDate(`${day}T12:00:00.000Z`, language, { month: 'short', timeZone: 'UTC' })
}
