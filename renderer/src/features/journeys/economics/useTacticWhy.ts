import { defined, mapOutcome } from '#shared/methods/outcome.ts'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { TacticCost } from '#shared/model/journey/economicsTactics.ts'
import { effectsOn } from '#shared/model/tactic/tacticNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { Explanation, WhyInput } from '#renderer/ui/Why.tsx'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'

/** Where the figures of one tactic come from: what it adds, and what each of those customers costs. */
export function useTacticWhy(economics: JourneyEconomics) {
  const t = useText('journeys')
  const { tell } = useFigures()
  const words = useAssumptionWords()
  const { model, values, figures } = economics
  return ({ id, stage, adds }: TacticCost, figure: 'adds' | 'tactic'): Explanation => {
    const own = model.tactics.find((tactic) => tactic.id === id)
    const names = figure === 'adds' ? effectsOn(stage) : (['cost', ...effectsOn(stage)] as const)
    const given = names.map((name): WhyInput => {
      const slot = own?.numbers[name] ?? -1
      const assumption = model.assumptions[slot]
      return assumption
        ? words.input(assumption, values[slot] ?? assumption.estimate.likely)
        : words.gap(assumptionKey(id, name))
    })
    const all = figures.customers
    const without = mapOutcome(all, (now) => mapOutcome(adds, (more) => defined(now - more)))
    return {
      title: t(figure === 'adds' ? 'econ_adds' : 'econ_each'),
      formula: t(`why_formula_${figure}`),
      inputs: [
        { name: t('why_with'), value: tell('people', all) },
        { name: t('why_without'), value: tell('people', without) },
        ...given,
      ],
      assumptions: [t('why_parts')],
    }
  }
}
