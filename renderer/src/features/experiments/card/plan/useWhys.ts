import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { computeThreshold, enoughSupport, smallestSupporting } from '#shared/methods/threshold.ts'
import { useText, type Text } from '#renderer/i18n/useText.ts'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { useSay, type Say } from './useSay.ts'

export interface PlanWhys {
  readonly people: (reckoning: DesignReckoning) => Explanation
  readonly smallest: (reckoning: DesignReckoning) => Explanation
  readonly threshold: (n: number, threshold: number) => Explanation
}

/** Where the numbers of the plan come from: formula, inputs, source and what is taken for granted. */
export function useWhys(experiment: Experiment): PlanWhys {
  const t = useText('experiment')
  const say = useSay()
  const { design } = experiment
  const inputsOf = ({ baseline, alphaEach }: DesignReckoning) => [
    {
      name: t('baseline'),
      value: say.outcome(baseline.value, say.rate),
      note: t(baseline.from === 'typed' ? 'typed' : 'fromFunnel'),
    },
    { name: t('alphaEach'), value: say.outcome(alphaEach, (alpha) => say.decimal(alpha, 4)) },
    { name: t('power'), value: say.rate(design.power) },
  ]
  return {
    people: (reckoning) => {
      const { worthwhile, total, days, perDay, wholeWeeks, sizes } = reckoning
      const weights = armsOf(experiment).map(({ weight }) => weight)
      return {
        title: t('why_people'),
        formula: t(`formula_${sizes?.form ?? 'pooled'}`),
        inputs: [
          ...inputsOf(reckoning),
          { name: t('worth'), value: say.outcome(worthwhile, say.rate) },
          ...(sizes?.groups ?? []).map((people, index) => ({
            name: t('why_group', { number: index + 1 }),
            value: say.outcome(people, say.count),
            ...(weights.length > 1 && { note: t('why_weight', { weight: weights[index] ?? 1 }) }),
          })),
          { name: t('why_total'), value: say.outcome(total, say.count) },
          {
            name: t('traffic'),
            value: say.outcome(perDay.value, say.count),
            note: t('why_share', { share: say.rate(design.share) }),
          },
          { name: t('why_days'), value: say.outcome(days, say.count) },
          { name: t('why_weeks'), value: say.outcome(wholeWeeks, say.count) },
        ],
        assumptions: [t('assume_methods'), t('assume_weeks'), t('assume_tools')],
      }
    },
    smallest: (reckoning) => ({
      title: t('why_smallest'),
      formula: t('formula_smallest'),
      inputs: [
        ...inputsOf(reckoning),
        { name: t('peopleEach'), value: say.outcome(reckoning.planned, say.count) },
      ],
      assumptions: [t('assume_smallest')],
    }),
    threshold: (n, threshold) => explainThreshold(t, say, n, threshold),
  }
}

function explainThreshold(t: Text<'experiment'>, say: Say, n: number, threshold: number): Explanation {
  const least = smallestSupporting(n, threshold)
  const hits = least.kind === 'defined' ? least.value : 0
  const chanceAt = (x: number) => ({
    name: t('why_chanceAt', { x: say.count(x) }),
    value: say.outcome(computeThreshold({ hits: x, tries: n, threshold }).posteriorProbExceeds, say.rate),
  })
  return {
    title: t('why_threshold'),
    formula: t('formula_threshold', { chance: say.rate(enoughSupport) }),
    inputs: [
      { name: t('threshold'), value: say.rate(threshold) },
      { name: t('peopleAsk'), value: say.count(n) },
      chanceAt(hits),
      chanceAt(Math.max(0, hits - 1)),
    ],
    assumptions: [t('assume_threshold')],
  }
}
