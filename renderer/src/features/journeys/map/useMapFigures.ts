import { useMemo } from 'react'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { bowTieFigures, type BowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import { economicsOf } from '#shared/model/journey/economics.ts'
import { tacticCostsOf } from '#shared/model/journey/economicsTactics.ts'
import type { JourneyPeriod } from '#shared/model/journey/journey.ts'
import { daysOf, modelOf } from '#shared/model/journey/journeyModel.ts'
import { stageIn, stagesOf } from '#shared/model/journey/stages.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useJourneysView } from '../useJourneysView.ts'
import type { Beside } from './MapContext.ts'

export interface MapFigures {
  readonly figures: BowTieFigures
  readonly period: JourneyPeriod
  readonly eachOf: ReadonlyMap<TacticId, Outcome>
  /** As the plan says it, while numbers are tried out. */
  readonly planned: BowTieFigures | null
}

/** The numbers of a journey for its map; null while its channel does not say its kind. Reckoned once for each change. */
export function useMapFigures(id: JourneyId): MapFigures | null {
  const scope = useJourneysView((view) => view.scope)
  const tried = useSession(({ whatIf }) => whatIf)
  const journey = useRecord(id)
  const worth = journey?.worth ?? null
  const period = journey?.period ?? 'month'
  const model = usePlan((plan) => modelOf(plan, id, scope))
  return useMemo(() => {
    if (!model || !worth) return null
    const costs = tacticCostsOf(economicsOf(model, worth, tried))
    return {
      figures: bowTieFigures(model, tried),
      period,
      eachOf: new Map(costs.tactics.map((tactic) => [tactic.id, tactic.each])),
      planned: tried === null ? null : bowTieFigures(model),
    }
  }, [model, worth, period, tried])
}

export function valuesIn({ stages }: BowTieFigures): readonly (number | null)[] {
  return stages.map(({ value }) => valueOf(value))
}

/** The largest count a day of journeys side by side: one scale for all, also where their periods differ. */
export function largestADay(maps: readonly MapFigures[]): number {
  return Math.max(
    0,
    ...maps.flatMap(({ figures, period }) => valuesIn(figures).map((n) => (n ?? 0) / daysOf[period])),
  )
}

/**
 * Another journey as an outline over this one: its stages stand where they stand in a channel of this kind,
 * its counts are those of a period of this one.
 */
export function besideJourney({ figures, period }: MapFigures, beside: MapFigures, name: string): Beside {
  const { figures: other } = beside
  const share = daysOf[period] / daysOf[beside.period]
  const values = stagesOf(figures.kind).map((stage): number | null => {
    // Several stages may stand for one: what enters is the first of them, what is won the last.
    const found = other.stages.filter((each) => stageIn(figures.kind, each.stage) === stage)
    const chosen = stage === 'acquire' ? found[0] : found.at(-1)
    const value = chosen ? valueOf(chosen.value) : null
    return value === null ? null : value * share
  })
  return { kind: 'journey', name, values }
}
