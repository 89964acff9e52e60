import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { Figure } from '../figures/Figure.tsx'
import css from './EconomicsPanel.module.css'
import { figureUnits } from './whyParts.ts'

interface PaybackSectionProps {
  readonly economics: JourneyEconomics
  readonly why: (figure: FigureName) => Explanation
}

const paybacks = ['payback', 'paybackWithChurn'] as const

/** When a customer has paid for being won, as if nobody left and with those who leave. */
export function PaybackSection({ economics: { figures }, why }: PaybackSectionProps) {
  const t = useText('journeys')
  const isNever =
    figures.paybackWithChurn.kind === 'undefined' && figures.paybackWithChurn.reason === 'never_pays_back'
  return (
    <InspectorSection>
      <div className={css.label}>{t('econ_paidBack')}</div>
      <dl className={css.pairs}>
        {paybacks.map((name) => (
          <div key={name} className={css.pair}>
            <dt>{t(`econ_${name}`)}</dt>
            <dd>
              <Figure
                name={`${t('econ_paidBack')}, ${t(`econ_${name}`)}`}
                unit={figureUnits[name]}
                outcome={figures[name]}
                explain={() => why(name)}
              />
            </dd>
          </div>
        ))}
      </dl>
      {isNever && <p className={css.warning}>{t('econ_neverPaysBack')}</p>}
    </InspectorSection>
  )
}
