import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { JourneyPeriod } from '#shared/model/journey/journey.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { eachDiagram, zoomStep } from '#renderer/diagram/diagramControl.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { useJourneysView } from '../useJourneysView.ts'
import css from './MapFoot.module.css'

interface MapFootProps {
  readonly legend: BowTieLayout['legend']
  readonly period: JourneyPeriod
}

/** Under the map: what its widths mean, and its size. */
export function MapFoot({ legend, period }: MapFootProps) {
  const t = useText('journeys')
  const language = useLanguage()
  const isLog = useJourneysView(({ scale }) => scale === 'log')
  const number = (value: number) => formatNumber(value, language, { min: 0, max: 0 })
  return (
    <div className={css.foot}>
      <span className={css.legend}>
        {isLog
          ? t('map_scaleLog')
          : legend &&
            t('map_scaleLinear', {
              pixels: number(legend.pixels),
              count: number(legend.count),
              per: t(`field_per_${period}`),
            })}
      </span>
      <span className={css.credit}>{t('map_drawnWith')}</span>
      <div className={css.tools} role="group" aria-label={t('map_tools')}>
        <IconButton
          icon={ZoomOut}
          size={14}
          label={t('map_zoomOut')}
          onClick={() => eachDiagram((diagram) => diagram.zoomBy(1 / zoomStep))}
        />
        <IconButton
          icon={ZoomIn}
          size={14}
          label={t('map_zoomIn')}
          onClick={() => eachDiagram((diagram) => diagram.zoomBy(zoomStep))}
        />
        <IconButton
          icon={Maximize}
          size={14}
          label={t('map_showAll')}
          onClick={() => eachDiagram((diagram) => diagram.showAll())}
        />
        <button
          type="button"
          className={css.actual}
          onClick={() => eachDiagram((diagram) => diagram.showActual())}
        >
          {t('map_actual')}
        </button>
      </div>
    </div>
  )
}
