import { useDeferredValue, useMemo } from 'react'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import { influencesOn } from '#shared/model/journey/economicsLevers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { figureUnits } from '../economics/whyParts.ts'
import { goToNumber } from '../figures/goToNumber.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { influencedFigure } from './leadingNumbers.ts'
import css from './WhatIfPanel.module.css'

const mostBars = 5

/** The numbers of the plan by how far each moves the outcome between its ends. */
export function Influences({ economics }: { economics: JourneyEconomics }) {
  const t = useText('journeys')
  const desk = useDesk()
  const words = useAssumptionWords()
  const { tell } = useFigures()
  const later = useDeferredValue(economics)
  const figure = influencedFigure(later)
  const bars = useMemo(() => influencesOn(later, figure).slice(0, mostBars), [later, figure])
  if (bars.length === 0) return null
  const unit = figureUnits[figure]
  const widest = Math.max(...bars.map(({ span }) => (Number.isFinite(span) ? span : 0)))
  const part = (span: number) => (Number.isFinite(span) ? (widest === 0 ? 0 : span / widest) : 1)
  return (
    <InspectorSection title={t('econ_matters')} aside={t('whatIf_on', { figure: t(`econ_${figure}`) })}>
      <ul className={css.bars}>
        {bars.map(({ key, low, high, span, isTaken }) => {
          const from = tell(unit, low)
          const to = tell(unit, high)
          return (
            <li key={key} className={css.bar}>
              <button
                type="button"
                className={css.barName}
                title={t('whatIf_moves', { low: from, high: to })}
                onClick={() => goToNumber(desk, key)}
              >
                {words.name(key)}
                <span className={css.words}>{t('whatIf_moves', { low: from, high: to })}</span>
              </button>
              <span
                className={classNames(css.length, isTaken && css.taken)}
                style={{ '--part': part(span) } as object}
                aria-hidden="true"
              />
            </li>
          )
        })}
      </ul>
      {bars.some(({ isTaken }) => isTaken) && <p className={css.quiet}>{t('whatIf_taken')}</p>}
    </InspectorSection>
  )
}
