import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { getStagesOf } from '#shared/model/journey/stages.ts'
import { undefinedBecause } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './EconomicsPanel.module.css'

interface PeopleSectionProps {
  readonly journey: Journey
  readonly economics: JourneyEconomics
}

/** The people at each stage of Get in words and numbers, and those who stay. */
export function PeopleSection({ journey, economics: { model, result } }: PeopleSectionProps) {
  const t = useText('journeys')
  const { tell } = useFigures()
  const rows = getStagesOf(model.kind).map((stage, index) => ({
    stage,
    people: result.people[index] ?? undefinedBecause('missing_input'),
  }))
  const kept = [
    { stage: 'interact', people: result.reached },
    { stage: 'retain', people: result.retained },
  ] as const
  return (
    <InspectorSection title={t('econ_people', { period: t(`why_period_${journey.period}`) })}>
      <dl className={css.pairs}>
        {[...rows, ...kept].map(({ stage, people }) => (
          <div key={stage} className={css.pair}>
            <dt>{t(`stage_${stage}`)}</dt>
            <dd className={people.kind === 'defined' ? undefined : css.quiet}>{tell('people', people)}</dd>
          </div>
        ))}
      </dl>
    </InspectorSection>
  )
}
