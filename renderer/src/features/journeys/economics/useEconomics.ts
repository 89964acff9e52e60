import { useMemo } from 'react'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { economicsOf, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import { journeysOf } from '#shared/model/journey/getJourney.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { modelOf, type Scope } from '#shared/model/journey/journeyModel.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'

type Tried = ReadonlyMap<AssumptionKey, number> | null

/** Numbers tried out; nothing tried is the same as no what-if. */
export function useTried(): Tried {
  return useSession(({ whatIf }) => (whatIf === null || whatIf.size === 0 ? null : whatIf))
}

/** What follows for a journey; null while its channel does not say its kind. */
export function useEconomics(
  { id, worth }: Pick<Journey, 'id' | 'worth'>,
  scope: Scope,
  tried: Tried,
): JourneyEconomics | null {
  const model = usePlan((plan) => modelOf(plan, id, scope))
  return useMemo(() => model && economicsOf(model, worth, tried), [model, worth, tried])
}

/** What follows for several journeys: those through one channel, or all. */
export function useManyEconomics(
  channel: Journey['channel'] | null,
  scope: Scope,
  tried: Tried,
): readonly JourneyEconomics[] {
  return usePlan((plan) =>
    journeysOf(plan).flatMap((journey) => {
      if (channel !== null && journey.channel !== channel) return []
      const model = modelOf(plan, journey.id, scope)
      return model ? [economicsOf(model, journey.worth, tried)] : []
    }),
  )
}
