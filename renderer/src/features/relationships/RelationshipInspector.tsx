import type { KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Inspector } from '#renderer/ui/Inspector.tsx'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { CellSections, CellTitle } from './CellPage.tsx'
import { focusSpot, wholeSpot } from './gridSpots.ts'
import { SegmentName } from './SegmentName.tsx'
import { SegmentPage } from './SegmentPage.tsx'
import { placeOf, type CellPlace } from './selectMatrix.ts'
import { WholePage } from './WholePage.tsx'
import css from './CellInspector.module.css'

/** The page about what is chosen: a cell, a segment, or with nothing chosen the whole plan. */
export function RelationshipInspector() {
  const t = useText('relationships')
  const { session, preferences } = useStores()
  const width = usePreferences(({ inspectorWidth }) => inspectorWidth)
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const row = usePlan((plan) => segmentsOf(plan).find((id) => id === chosen) ?? null)
  const segment = usePlan((plan) => (chosen === null ? null : (placeOf(plan, chosen)?.segment ?? null)))
  const category = usePlan((plan) => (chosen === null ? null : (placeOf(plan, chosen)?.category ?? null)))
  const place: CellPlace | null = segment !== null && category !== null ? { segment, category } : null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    focusSpot(chosen ?? wholeSpot)
  }
  return (
    <div className={css.frame} data-relationship-details="" onKeyDown={onKeyDown}>
      <Inspector
        label={t('inspector')}
        title={
          place ? (
            <CellTitle key={chosen} place={place} />
          ) : row !== null ? (
            <SegmentName id={row} />
          ) : (
            t('wholePlan')
          )
        }
        closeLabel={t('close')}
        resizeLabel={t('resizeInspector')}
        width={width}
        onWidth={(inspectorWidth) => preferences.change({ inspectorWidth })}
        onClose={() => session.setInspector(false)}
      >
        {place ? (
          <CellSections key={chosen} place={place} />
        ) : row !== null ? (
          <SegmentPage key={row} id={row} />
        ) : (
          <WholePage />
        )}
      </Inspector>
    </div>
  )
}
