import { defined, mapOutcome, undefinedBecause, valueOf, type Outcome } from '../../methods/outcome.ts'
import { computeIce, computePie, computeRice, rankCompetition } from '../../methods/priorities.ts'
import type { ExperimentId } from '../../lib/ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Experiment } from './experiment.ts'
import { computeImpact, type Impact } from './impact.ts'
import type { ExperimentScores, Ranking } from './scores.ts'

/** The typed parts that a way of ranking asks for; none where impact is computed. */
export function scoredBy(ranking: Ranking): keyof ExperimentScores | null {
  if (ranking === 'impact') return null
  return ranking === 'rice' || ranking === 'pie' ? ranking : 'ice'
}

/** The score of an experiment by its typed parts; undefined while one is missing. [methods §4] */
export function scoreOf(
  { scores }: Pick<Experiment, 'scores'>,
  ranking: Exclude<Ranking, 'impact'>,
): Outcome {
  const { ice, rice, pie } = scores
  switch (ranking) {
    case 'iceProduct':
      return complete(ice, (parts) => computeIce(parts).product)
    case 'iceMean':
      return complete(ice, (parts) => computeIce(parts).mean)
    case 'rice':
      return complete(rice, computeRice)
    case 'pie':
      return complete(pie, computePie)
  }
}

export interface Rank {
  readonly score: Outcome
  /** Equal scores share the better one; null without a score. */
  readonly rank: number | null
  /** Where it stands in the whole list, from 0, those without a score last. */
  readonly place: number
  readonly impact: Impact
}

export interface RankedExperiments {
  readonly byId: ReadonlyMap<ExperimentId, Rank>
  /** What computed impact is compared by: customers where one of them knows no money. */
  readonly impactBy: 'money' | 'customers'
}

/**
 * Ranks experiments: by score, then lower effort or higher ease, then age. Impact is compared in money a month
 * where all that have one know it, else in customers a month. [methods §4]
 */
export function rankExperiments(
  plan: Plan,
  experiments: readonly Experiment[],
  ranking: Ranking,
): RankedExperiments {
  const weighed = experiments.map((experiment) => ({ experiment, impact: computeImpact(plan, experiment) }))
  const knowsAllMoney = weighed.every(
    ({ impact: { customersPerMonth, moneyPerMonth } }) =>
      customersPerMonth.kind !== 'defined' || moneyPerMonth.kind === 'defined',
  )
  const sizeOf = (impact: Impact) => (knowsAllMoney ? impact.moneyPerMonth : impact.customersPerMonth)
  const scored = weighed.map(({ experiment, impact }) => {
    const score = ranking === 'impact' ? sizeOf(impact) : scoreOf(experiment, ranking)
    return { experiment, impact, score }
  })
  const { rank, order } = rankCompetition(
    scored.map(({ experiment, score }) => ({
      score: valueOf(score),
      created: experiment.createdAt,
      ...secondKeys(experiment.scores, ranking),
    })),
  )
  const places = new Map(order.map((index, place) => [index, place]))
  return {
    impactBy: knowsAllMoney ? 'money' : 'customers',
    byId: new Map(
      scored.map(({ experiment, impact, score }, index) => [
        experiment.id,
        { score, impact, rank: rank[index] ?? null, place: places.get(index) ?? index },
      ]),
    ),
  }
}

function secondKeys({ ice, rice, pie }: ExperimentScores, ranking: Ranking) {
  if (ranking === 'rice') return { effort: rice.effort }
  return { ease: ranking === 'pie' ? pie.ease : ice.ease }
}

/** The score of parts that are all given. */
function complete<Part extends string>(
  parts: Readonly<Record<Part, number | null>>,
  score: (parts: Readonly<Record<Part, number>>) => Outcome,
): Outcome {
  const isComplete = Object.values(parts).every((part) => part !== null)
  if (!isComplete) return undefinedBecause('missing_input')
  return mapOutcome(score(parts as Readonly<Record<Part, number>>), defined) // safe: none is null
}
