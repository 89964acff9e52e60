import { useEffect } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'

/** Says where the chosen experiments hang once they have moved, by hand, by key or by undo. */
export function useSayStages(): void {
  const t = useText('sketch')
  const common = useText('common')
  const nameOf = useStageName()
  const { document, session } = useDesk()
  useEffect(() => {
    const isMoved = (before: Plan, now: Plan, id: ExperimentId) => {
      const [was, is] = [getExperiment(before, id), getExperiment(now, id)]
      return was !== null && is !== null && was.stage !== is.stage
    }
    return document.subscribe(({ plan }, before) => {
      if (plan === before.plan) return
      const ids = session.getState().selection as readonly ExperimentId[] // safe: the lookups decide
      const moved = ids.filter((id) => isMoved(before.plan, plan, id))
      const experiment = moved[0] === undefined ? null : getExperiment(plan, moved[0])
      if (!experiment) return
      const stage = experiment.stage === null ? t('tray') : nameOf(plan, experiment.stage)
      const name = shortTitle(experiment.name) || common('untitledExperiment')
      session.announce(
        moved.length > 1 ? t('movedMany', { count: moved.length, stage }) : t('moved', { name, stage }),
      )
    })
  }, [document, session, t, common, nameOf])
}
