import { figureRanges, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { Why } from '#renderer/ui/Why.tsx'
import { useWhys } from '../economics/useWhys.ts'
import { figureUnits } from '../economics/whyParts.ts'
import { Figure } from '../figures/Figure.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './WhatIfPanel.module.css'

interface OutcomesProps {
  readonly journey: Journey
  readonly scope: Scope
  readonly plan: JourneyEconomics
  readonly tried: JourneyEconomics
  /** The same as `tried`, a moment later. */
  readonly later: JourneyEconomics
}

const rows = [
  'customers',
  'cost',
  'worth',
  'ratio',
  'paybackWithChurn',
] as const satisfies readonly FigureName[]

/** What follows: as the plan is now, and if. */
export function Outcomes({ journey, scope, plan, tried, later }: OutcomesProps) {
  const t = useText('journeys')
  const { sayRange } = useFigures()
  const whyNow = useWhys(plan, journey, scope)
  const whyIf = useWhys(tried, journey, scope)
  const { customers: range } = figureRanges(later)
  const rangeText = range && sayRange('people', range.low, range.high)
  return (
    <InspectorSection title={t('whatIf_results')}>
      <table className={css.results}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('whatIf_now')}</th>
            <th scope="col">{t('whatIf_if')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => {
            const name = t(figure === 'paybackWithChurn' ? 'econ_paidBack' : `econ_${figure}`)
            const cell = (of: JourneyEconomics, when: string, why: typeof whyNow) => (
              <Figure
                name={`${name}, ${when}`}
                unit={figureUnits[figure]}
                outcome={of.figures[figure]}
                explain={() => why(figure)}
              />
            )
            return (
              <tr key={figure} data-result={figure}>
                <th scope="row">{name}</th>
                <td className={css.now}>{cell(plan, t('whatIf_now'), whyNow)}</td>
                <td className={css.if}>{cell(tried, t('whatIf_if'), whyIf)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rangeText !== undefined && (
        <p className={css.quiet}>
          {t('whatIf_range')}{' '}
          <Why
            label={t('why_ask', { name: t('whatIf_range'), value: rangeText })}
            explain={() => whyIf('customers')}
          >
            {rangeText}
          </Why>
        </p>
      )}
    </InspectorSection>
  )
}
