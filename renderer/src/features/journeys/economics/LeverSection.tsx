import { bestLever } from '#shared/model/journey/economicsLevers.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { conversionInto } from '#shared/model/journey/journeyNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { Why, type Explanation } from '#renderer/ui/Why.tsx'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './EconomicsPanel.module.css'

/** The step where a few points more bring the most customers. */
export function LeverSection({ economics, scope }: { economics: JourneyEconomics; scope: Scope }) {
  const t = useText('journeys')
  const words = useAssumptionWords()
  const { say, tell } = useFigures()
  const lever = bestLever(economics)
  if (lever?.gain.kind !== 'defined') {
    return (
      <InspectorSection title={t('econ_matters')}>
        <p className={css.quiet}>{t('econ_noLever')}</p>
      </InspectorSection>
    )
  }
  const { model, values, figures } = economics
  const { stage, points, gain } = lever
  const step = t(`stage_${stage}`)
  const people = say('people', gain.value)
  const customers = t('econ_leverGain', { count: Math.round(gain.value), value: people })
  const number = conversionInto(stage)
  const slot = number === null ? -1 : model.numbers[number]
  const assumption = model.assumptions[slot]
  const explain = (): Explanation => ({
    title: t('econ_matters'),
    formula: t('why_formula_lever', { points: say('share', points) }),
    inputs: [
      ...(assumption ? [words.input(assumption, values[slot] ?? assumption.estimate.likely)] : []),
      { name: t('why_customers'), value: tell('people', figures.customers) },
    ],
    assumptions: [t('why_allElse'), t(`why_scope_${scope}`)],
  })
  return (
    <InspectorSection title={t('econ_matters')}>
      <p className={css.sentence}>
        {t('econ_leverBefore', { stage: step, count: Math.round(points * 100) })}{' '}
        <strong>
          <Why label={t('why_ask', { name: step, value: customers })} explain={explain}>
            {customers}
          </Why>
        </strong>{' '}
        {t('econ_leverAfter')}
      </p>
    </InspectorSection>
  )
}
