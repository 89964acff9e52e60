import { useCallback } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { FunnelId, JourneyId, NoteId, StageId } from '#shared/lib/ids.ts'
import { getFunnel, getStage } from '#shared/model/funnel/getFunnel.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'

/** What a journey is called: its segment and its channel. */
export function useJourneyName(): (plan: Pick<Plan, 'records'>, id: JourneyId) => string {
  const common = useText('common')
  const catalog = useText('catalog')
  return useCallback(
    (plan, id) => {
      const journey = getJourney(plan, id)
      if (journey === null) return ''
      const titleOf = (note: NoteId) => shortTitle(getNote(plan, note)?.title ?? '') || common('untitledNote')
      return catalog('journeyTitle', { segment: titleOf(journey.segment), channel: titleOf(journey.channel) })
    },
    [catalog, common],
  )
}

/** What a funnel is called: its name, else its journey, else simply a funnel. */
export function useFunnelName(): (plan: Pick<Plan, 'records'>, id: FunnelId) => string {
  const common = useText('common')
  const journeyName = useJourneyName()
  return useCallback(
    (plan, id) => {
      const funnel = getFunnel(plan, id)
      const name = funnel?.name.trim() ?? ''
      if (name !== '') return shortTitle(name)
      return (funnel?.journey && journeyName(plan, funnel.journey)) || common('funnel')
    },
    [journeyName, common],
  )
}

/** What a stage is called: its name, else its kind. */
export function useStageName(): (plan: Pick<Plan, 'records'>, id: StageId) => string {
  const common = useText('common')
  return useCallback(
    (plan, id) => {
      const stage = getStage(plan, id)
      const name = stage?.name.trim() ?? ''
      if (name !== '') return name
      return stage?.kind ? common(`aarrr_${stage.kind}`) : common('untitledStage')
    },
    [common],
  )
}
