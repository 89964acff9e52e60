import { useMemo } from 'react'
import { figureRanges, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import { missingFor } from '#shared/model/journey/economicsMissing.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { figureUnits, mostInputs, whyInputs, whyNotes } from './whyParts.ts'

/** Where every figure of a journey comes from: asked for when its number is pressed. */
export function useWhys(
  economics: JourneyEconomics,
  { period, worth }: Pick<Journey, 'period' | 'worth'>,
  scope: Scope,
): (figure: FigureName) => Explanation {
  const t = useText('journeys')
  const words = useAssumptionWords()
  const figures = useFigures()
  return useMemo(() => {
    const sayings = { t, words, figures }
    const rangeNote = (name: FigureName): string | false => {
      const range = figureRanges(economics)[name]
      if (!range) return false
      const text = figures.sayRange(figureUnits[name], range.low, range.high)
      return t(range.isGuess ? 'why_fewCustomers' : 'why_range', { range: text })
    }
    return (name) => ({
      title: t(`econ_${name}`),
      formula:
        name === 'worth'
          ? t(`why_formula_worth_${worth.variant}`, { months: worth.horizonMonths })
          : t(`why_formula_${name}`),
      inputs: [
        ...whyInputs(economics, { period, worth }, sayings)(name),
        ...missingFor(economics.model, worth.variant, name).slice(0, mostInputs).map(words.gap),
      ],
      assumptions: [
        rangeNote(name),
        ...whyNotes(economics, { period, worth }, sayings)(name),
        t(`why_scope_${scope}`),
        period !== 'month' && t('why_monthly', { period: t(`why_period_${period}`) }),
      ].filter((text) => text !== false),
    })
  }, [t, words, figures, economics, period, worth, scope])
}
