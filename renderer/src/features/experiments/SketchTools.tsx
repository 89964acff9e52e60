import { AlignStartVertical, ListTree, StickyNote, Waypoints } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { experimentsView } from './experimentsView.ts'
import { shownSketch } from './sketch/shownSketch.ts'
import { arrangeSketch, beginNote, freePlace, placedOn } from './sketch/sketchDeeds.ts'
import { useExperimentsView, useViewedFunnel } from './useExperimentsView.ts'
import css from './ExperimentsScreen.module.css'

/** How the sketch is shown, and what is done with all of it. */
export function SketchTools() {
  const t = useText('sketch')
  const desk = useDesk()
  const isOutline = useExperimentsView((view) => view.isOutline)
  const funnel = useViewedFunnel()
  const isArranged = usePlan((plan) => funnel === null || placedOn(plan, funnel).length === 0)
  const arrange = () => {
    if (funnel !== null) arrangeSketch(desk, placedOn(desk.document.getState().plan, funnel))
  }
  const note = () => {
    const layout = shownSketch()
    if (layout) beginNote(desk, freePlace(layout))
  }
  return (
    <div className={css.tools}>
      {!isOutline && (
        <>
          <IconButton icon={StickyNote} label={t('addNote')} onClick={note} />
          <IconButton
            icon={AlignStartVertical}
            label={t('arrange')}
            disabled={isArranged}
            onClick={arrange}
          />
        </>
      )}
      <SegmentedControl<'drawing' | 'outline'>
        label={t('way')}
        value={isOutline ? 'outline' : 'drawing'}
        choices={[
          { value: 'drawing', label: <Way icon={Waypoints} words={t('way_drawing')} /> },
          { value: 'outline', label: <Way icon={ListTree} words={t('way_outline')} /> },
        ]}
        onChange={(way) => experimentsView(desk.session).setState({ isOutline: way === 'outline' })}
      />
    </div>
  )
}

function Way({ icon, words }: { readonly icon: typeof Waypoints; readonly words: string }) {
  return (
    <span className={css.way}>
      <Icon of={icon} size={14} />
      {words}
    </span>
  )
}
