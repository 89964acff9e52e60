import { useMemo } from 'react'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { readCohorts, type BadCell, type PastedCount } from '#shared/model/funnel/readCounts.ts'
import { shownPeriods } from '#shared/model/funnel/shownPeriods.ts'
import type { CohortChange, CohortProblem } from '#shared/model/funnel/withCohorts.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { countCohorts } from '../countStages.ts'
import { funnelView } from '../funnelView.ts'
import { CountGrid } from '../grid/CountGrid.tsx'
import { MoreButtons, morePeriods } from '../grid/MoreButtons.tsx'
import type { Spot } from '../grid/gridTypes.ts'
import { RefusedCells } from '../grid/RefusedCells.tsx'
import { useFunnelView } from '../useFunnelView.ts'
import { usePaste } from '../usePaste.ts'
import { usePeriodWords } from '../usePeriodWords.ts'
import stages from '../stages/StagesPage.module.css'

const leastAges = 7

/** The retention table: a line for each joining period, a column for each age. */
export function CohortGrid({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const words = usePeriodWords(funnel.period)
  const { starts, hidden, more } = useCohortStarts(funnel)
  const ages = useMemo(() => {
    const longest = Math.max(0, ...funnel.cohorts.map(({ active }) => active.length))
    const length = Math.min(recordLimits.periods, Math.max(leastAges, longest + 1))
    return Array.from({ length }, (_, age) => age)
  }, [funnel.cohorts])
  const ageName = (age: number) =>
    age === 0 ? t('cohort_size') : t(`cohort_age_${funnel.period}`, { count: age })
  const sayCohort = (start: string, age: number) =>
    t('cohort_place', { start: words.long(start), age: ageName(age) })
  const { refused, forget, ...deeds } = useCohortDeeds(funnel, starts, sayCohort)
  return (
    <section className={stages.section} aria-label={t('cohort_title')}>
      <div className={stages.bar}>
        <h2>{t('cohort_title')}</h2>
        <MoreButtons period={funnel.period} onMore={more} />
      </div>
      <p className={stages.hint}>{t('cohort_about')}</p>
      <CountGrid
        label={t('cohort_title')}
        corner={t('cohort_corner')}
        rows={starts.map((start) => ({ key: start, name: words.long(start), head: words.long(start) }))}
        columns={ages.map((age) => ({ key: String(age), name: ageName(age), head: ageName(age) }))}
        bad={refused.flatMap(({ place }) => {
          const row = place ? starts.indexOf(String(place[0])) : -1
          return place && row >= 0 ? [{ row, column: Number(place[1]) }] : []
        })}
        {...deeds}
      >
        {refused.length > 0 && (
          <RefusedCells
            cells={refused}
            sayPlace={({ place }) => (place ? sayCohort(String(place[0]), Number(place[1])) : null)}
            onClose={forget}
          />
        )}
      </CountGrid>
      {hidden > 0 && <p className={stages.hint}>{t(`grid_hidden_${funnel.period}`, { count: hidden })}</p>}
    </section>
  )
}

/** What the cells hold, and what typing, clearing and pasting do to the cohorts; columns are ages. */
function useCohortDeeds(
  funnel: Funnel,
  starts: readonly string[],
  sayCohort: (start: string, age: number) => string,
) {
  const t = useText('funnel')
  const desk = useDesk()
  const language = useLanguage()
  const { refused, paste, forget } = usePaste()
  const rows = useMemo(
    () => new Map(funnel.cohorts.map(({ start, active }) => [start, active])),
    [funnel.cohorts],
  )
  const changeAt = ({ row, column: age }: Spot, count: number | null): CohortChange => {
    return { start: starts[row] ?? '', age, count }
  }
  const put = (changes: readonly CohortChange[], key: 'countCohort' | 'clearCounts') => {
    const done = countCohorts(desk, funnel.id, changes, key)
    const [first] = done.ok ? [] : done.error.problems
    return first ? `${sayCohort(first.start, first.age)} ${t(`bad_${first.code}`)}` : null
  }
  const take = (found: readonly PastedCount<string, number>[]) => {
    const changes = found.map(({ row: start, column: age, count }) => ({ start, age, count }))
    const done = countCohorts(desk, funnel.id, changes, 'pasteCounts')
    if (!done.ok) return done.error.problems.map((problem) => badCell(problem, found))
    desk.session.announce(t('paste_taken', { count: changes.length }))
    return null
  }
  return {
    refused,
    forget,
    countAt: ({ row, column: age }: Spot) => rows.get(starts[row] ?? '')?.[age] ?? null,
    onCount: (spot: Spot, count: number | null) => put([changeAt(spot, count)], 'countCohort'),
    onClear: (spots: readonly Spot[]) =>
      put(
        spots.map((spot) => changeAt(spot, null)),
        'clearCounts',
      ),
    onPaste: ({ row, column: age }: Spot, text: string) => {
      const [start, { period }] = [starts[row] ?? '', funnel]
      paste(text, (cells) => readCohorts(cells, { language, period, start, age }), take)
    },
  }
}

/** The cell of the block that contradicts another, or the place in the table that it would have. */
function badCell(
  { start, age, code }: CohortProblem,
  found: readonly PastedCount<string, number>[],
): BadCell {
  const cell = found.find(({ row, column }) => row === start && column === age)
  return { ...(cell?.at ?? { row: 0, column: age }), place: [start, age], text: cell?.text ?? '', code }
}

function useCohortStarts(funnel: Funnel) {
  const { session } = useDesk()
  const asked = useFunnelView((view) => view.cohorts)
  const today = now().slice(0, 10)
  const shown = useMemo(
    () =>
      shownPeriods({
        period: funnel.period,
        counted: funnel.cohorts.map(({ start }) => start),
        today,
        ...asked,
      }),
    [funnel.cohorts, funnel.period, today, asked],
  )
  const more = (end: 'earlier' | 'later') =>
    funnelView(session).setState({ cohorts: { ...asked, [end]: asked[end] + morePeriods } })
  return { ...shown, more }
}
