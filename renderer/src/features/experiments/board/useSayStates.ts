import { useEffect } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { experimentIdsIn, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { chosenExperiments } from '../chosenExperiments.ts'

/** Says where the chosen experiments stand once they have moved, by hand, by key or by undo. */
export function useSayStates(): void {
  const t = useText('board')
  const common = useText('common')
  const { document, session } = useDesk()
  useEffect(() => {
    const say = (plan: Plan, ids: readonly ExperimentId[], first: ExperimentId) => {
      const experiment = getExperiment(plan, first)
      if (experiment === null) return
      const state = common(`experimentState_${experiment.state}`)
      const there = experimentIdsIn(plan, experiment.state)
      const name = shortTitle(experiment.name) || common('untitledExperiment')
      session.announce(
        ids.length > 1
          ? t('said_movedMany', { experiments: ids.length, state })
          : t('said_moved', { name, state, place: there.indexOf(first) + 1, count: there.length }),
      )
    }
    return document.subscribe(({ plan }, before) => {
      if (plan === before.plan) return
      const ids = chosenExperiments(plan, session.getState().selection)
      const moved = ids.find((id) => isMoved(before.plan, plan, id))
      if (moved !== undefined) say(plan, ids, moved)
    })
  }, [document, session, t, common])
}

function isMoved(before: Plan, now: Plan, id: ExperimentId): boolean {
  const was = getExperiment(before, id)
  const is = getExperiment(now, id)
  return was !== null && is !== null && (was.state !== is.state || was.order !== is.order)
}
