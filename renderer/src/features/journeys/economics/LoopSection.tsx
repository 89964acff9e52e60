import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { Figure } from '../figures/Figure.tsx'
import css from './EconomicsPanel.module.css'
import { figureUnits } from './whyParts.ts'

interface LoopSectionProps {
  readonly economics: JourneyEconomics
  readonly why: (figure: FigureName) => Explanation
}

const loopFigures = ['k', 'amplification', 'costWithReferrals'] as const

/** What customers bring by themselves; nothing as long as no invites are known. */
export function LoopSection({ economics: { figures }, why }: LoopSectionProps) {
  const t = useText('journeys')
  if (figures.k.kind !== 'defined') return null
  return (
    <InspectorSection title={t('map_loop')}>
      <dl className={css.pairs}>
        {loopFigures.map((name) => (
          <div key={name} className={css.pair}>
            <dt>{t(name === 'costWithReferrals' ? 'econ_costInAll' : `econ_${name}`)}</dt>
            <dd>
              <Figure
                name={t(`econ_${name}`)}
                unit={figureUnits[name]}
                outcome={figures[name]}
                explain={() => why(name)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </InspectorSection>
  )
}
