import { useCallback } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { impactBasis, type ImpactBasis, type NoBasis } from '#shared/model/experiment/impactBasis.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDocument } from '#renderer/state/DocumentProvider.tsx'
import type { Explanation, WhyInput } from '#renderer/ui/Why.tsx'
import { useImpactWords } from './useImpactWords.ts'

/** Where a computed impact comes from: formula, what went in, what is taken for granted. */
export function useImpactWhy(): (experiment: Experiment) => Explanation {
  const t = useText('board')
  const common = useText('common')
  const catalog = useText('catalog')
  const journeys = useText('journeys')
  const language = useLanguage()
  const document = useDocument()
  const words = useImpactWords()
  return useCallback(
    (experiment) => {
      const { plan } = document.getState()
      const impact = computeImpact(plan, experiment)
      const basis = impactBasis(plan, experiment)
      const inputs: WhyInput[] = []
      if (!('reason' in basis)) {
        const journey = getJourney(plan, basis.journey)
        const titleOf = (note: NoteId) =>
          shortTitle(getNote(plan, note)?.title ?? '') || common('untitledNote')
        const { segment, channel } = journey ?? {}
        if (segment && channel) {
          const name = catalog('journeyTitle', { segment: titleOf(segment), channel: titleOf(channel) })
          inputs.push({ name: t('why_journey'), value: name })
        }
        inputs.push(
          { name: t('why_stage'), value: journeys(`stage_${basis.stage}`) },
          {
            name: t(basis.by === 'hoped' ? 'why_baseline' : 'why_before'),
            value: words.percent(basis.baseline),
            note: t(`why_from_${basis.baselineFrom}`),
          },
          {
            name: t(basis.by === 'hoped' ? 'why_hoped' : 'why_measured'),
            value: words.percent(basis.rate),
          },
        )
        if (basis.step === null) {
          inputs.push({ name: t('why_lift'), value: `× ${formatNumber(basis.lift, language)}` })
        }
      }
      for (const of of ['customers', 'money'] as const) {
        const likely = of === 'money' ? impact.moneyPerMonth : impact.customersPerMonth
        const [low, high] =
          of === 'money' ? [impact.moneyLow, impact.moneyHigh] : [impact.customersLow, impact.customersHigh]
        const range = words.range(of, low, high)
        const note = range ?? (likely.kind === 'defined' ? words.reason(low) : null)
        inputs.push({ name: t(`why_${of}`), value: words[of](likely), ...(note !== null && { note }) })
      }
      return {
        title: t('impact_title'),
        formula: t(`why_formula_${basis.by}`),
        inputs,
        assumptions: takenForGranted(basis).map((each) => t(each)),
      }
    },
    [t, common, catalog, journeys, language, document, words],
  )
}

/** That the journey no longer holds what was applied to it, and what goes for every impact. */
function takenForGranted(basis: ImpactBasis | NoBasis) {
  const always = ['why_plan', 'why_kept', 'why_worth', 'why_range'] as const
  if ('reason' in basis || basis.step === null) return always
  return basis.by === 'measured' && basis.baselineFrom === 'before'
    ? (['why_changed', ...always] as const)
    : always
}
