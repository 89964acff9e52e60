import { useMemo } from 'react'
import { valueOf } from '#shared/methods/outcome.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { rankExperiments } from '#shared/model/experiment/rankExperiments.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { filterRows, sortRows, type ListRow } from './listRows.ts'

const selectPlan = (plan: Plan) => ({ plan })

/** The rows in sight, in their sequence, how many there are in all, and what impact is compared by. */
export function useListRows() {
  const { plan } = usePlan(selectPlan)
  const view = useExperimentsView(({ list }) => list)
  const stageName = useStageName()
  const all = useMemo(() => {
    const experiments = experimentsOf(plan)
    const { byId, impactBy } = rankExperiments(plan, experiments, plan.meta.ranking)
    const rows = experiments.flatMap((experiment): readonly ListRow[] => {
      const rank = byId.get(experiment.id)
      if (!rank) return []
      const { impact } = rank
      const size = impactBy === 'money' ? impact.moneyPerMonth : impact.customersPerMonth
      const of = experiment.stage === null ? '' : stageName(plan, experiment.stage)
      return [{ id: experiment.id, experiment, stageName: of, rank, impact, impactSize: valueOf(size) }]
    })
    return { rows, impactBy }
  }, [plan, stageName])
  const rows = useMemo(() => sortRows(filterRows(all.rows, view), view), [all, view])
  return { rows, total: all.rows.length, impactBy: all.impactBy }
}
