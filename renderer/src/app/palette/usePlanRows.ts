import { useEffect, useMemo } from 'react'
import { queryWords } from '#shared/lib/foldText.ts'
import { getRecord } from '#shared/document/records.ts'
import { recordOfCard } from '#shared/model/journey/journeyCards.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { prepareSearch, searchableCount, searchPlan, type HitRank } from '#shared/model/plan/searchPlan.ts'
import { usesOf } from '#shared/model/plan/usesOf.ts'
import { matchWords } from '#shared/lib/matchText.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import type { PaletteGroup } from './paletteRow.ts'
import { usePlaceName, useRecordName, useRecordRow } from './useRecordRow.ts'

/** The open plan; a palette does not outlive the plan it was opened over. */
export function usePlanNow(): Plan | null {
  const { library } = useStores()
  return library.getState().open?.getState().plan ?? null
}

export interface FoundGroup extends PaletteGroup {
  /** How good the best match is; null when there is none. */
  readonly best: HitRank | null
}

/** Records that hold the words of the query. */
export function usePlanRows(query: string, limit: number): FoundGroup {
  const plan = usePlanNow()
  const placeOf = usePlaceName()
  const toRow = useRecordRow()
  usePreparedSearch(plan)
  return useMemo(() => {
    if (plan === null) return { name: 'plan', rows: [], count: 0, best: null }
    const words = queryWords(query)
    const { found, count } = searchPlan(plan, query, { limit, placeOf })
    const rows = found.map(({ record, context }) => toRow(plan, { record, words, context }))
    return { name: 'plan', rows, count, best: found[0]?.rank ?? null }
  }, [limit, placeOf, plan, query, toRow])
}

/** How many records of the plan a search looks through. */
export function useSearchableCount(): number {
  const plan = usePlanNow()
  return useMemo(() => (plan === null ? 0 : searchableCount(plan)), [plan])
}

/** What was looked at before, the latest first; what is gone is left out. */
export function useVisitedRows(query: string, limit: number): PaletteGroup {
  const plan = usePlanNow()
  const { session } = useStores()
  const toRow = useRecordRow()
  if (plan === null || query.trim() !== '') return { name: 'recent', rows: [], count: 0 }
  const { visited, selection } = session.getState()
  const records = visited
    .filter((id) => !selection.includes(id))
    .flatMap((id) => getRecord(plan.records, id) ?? [])
  const rows = records.slice(0, limit).map((record) => toRow(plan, { record, words: [] }))
  return { name: 'recent', rows, count: rows.length }
}

/** The other ends of what is chosen. */
export function useUseRows(query: string, limit: number): PaletteGroup {
  const plan = usePlanNow()
  const t = useText('commands')
  const { session } = useStores()
  const toRow = useRecordRow()
  const nameOf = useRecordName()
  const { screen, selection } = session.getState()
  const chosen = selection.at(-1)
  if (plan === null || chosen === undefined) return { name: 'uses', rows: [], count: 0 }
  const words = queryWords(query)
  const uses = usesOf(
    plan,
    recordOfCard(chosen),
    screen === 'relationships' || screen === 'journeys' ? screen : 'canvas',
  )
  const matching = uses.flatMap((use) => {
    const record = getRecord(plan.records, use.id)
    return record && matchWords(nameOf(plan, record), words) ? [{ use, record }] : []
  })
  const rows = matching.slice(0, limit).map(({ use, record }) => ({
    ...toRow(plan, {
      record,
      words,
      aside: t(`use_${use.kind}`),
      screen: use.kind === 'row' ? 'relationships' : use.kind === 'card' ? 'canvas' : undefined,
    }),
    id: `${use.kind}-${use.id}`,
  }))
  return { name: 'uses', rows, count: matching.length }
}

/** The texts of a large plan are folded while nobody types, so that the first key is as quick as the next. */
function usePreparedSearch(plan: Plan | null): void {
  useEffect(() => {
    if (plan === null) return
    const steps = prepareSearch(plan)
    let asked = requestIdleCallback(function work(deadline) {
      while (deadline.timeRemaining() > 2) if (steps.next().done === true) return
      asked = requestIdleCallback(work)
    })
    return () => cancelIdleCallback(asked)
  }, [plan])
}
