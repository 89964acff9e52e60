import {
  ChartNoAxesCombined,
  Columns2,
  Layers,
  ListTree,
  PanelRight,
  SlidersHorizontal,
  Square,
  Table2,
} from 'lucide-react'
import { journeyId } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { BowTie } from '#renderer/ui/BowTie.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { JourneyMenu } from './JourneyMenu.tsx'
import { journeyPages, journeysView, mapLayouts, type JourneyPage, type MapLayout } from './journeysView.ts'
import { lookAt } from './editJourneys.ts'
import { ChannelPicker, SegmentPicker } from './PairPickers.tsx'
import { viewedPair, type Pair } from './selectJourneys.ts'
import { discardWhatIf, startWhatIf } from './whatif/tryNumbers.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView, useViewedJourney } from './useJourneysView.ts'
import css from './JourneysHead.module.css'

const pageIcons = { map: BowTie, outline: ListTree, projection: ChartNoAxesCombined, ledger: Table2 } as const
const layoutIcons = { one: Square, side: Columns2, overlay: Layers } as const

/** The name of the screen, whose journey through which channel, and the ways to look at it. */
export function JourneysHead({ isInspecting, isEmpty }: { isInspecting: boolean; isEmpty: boolean }) {
  const t = useText('journeys')
  const desk = useDesk()
  const { session } = desk
  const chosen = useJourneysView(({ journey }) => journey)
  const segment = usePlan((plan) => viewedPair(plan, chosen)?.segment ?? null)
  const channel = usePlan((plan) => viewedPair(plan, chosen)?.channel ?? null)
  const journey = useViewedJourney()
  const pair: Pair | null = segment !== null && channel !== null ? { segment, channel } : null
  const look = (next: Pair) => lookAt(desk, journeyId(next.segment, next.channel))
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      {pair && !isEmpty && (
        <div className={css.pair} role="group" aria-label={t('head_pair')}>
          <SegmentPicker
            chosen={pair.segment}
            other={pair.channel}
            onPick={(id) => look({ ...pair, segment: id })}
          />
          <span className={css.times} aria-hidden="true">
            ×
          </span>
          <ChannelPicker
            chosen={pair.channel}
            other={pair.segment}
            onPick={(id) => look({ ...pair, channel: id })}
          />
          {journey && <JourneyMenu journey={journey} />}
        </div>
      )}
      {!isEmpty && (
        <div className={css.ways}>
          <PageSwitch />
          {journey && <MapWays />}
          {!isInspecting && (
            <IconButton
              icon={PanelRight}
              label={t('head_openPanel')}
              onClick={() => session.setInspector(true)}
            />
          )}
        </div>
      )}
    </div>
  )
}

function PageSwitch() {
  const t = useText('journeys')
  const view = journeysView(useDesk().session)
  const page = useJourneysView((state) => state.view)
  return (
    <SegmentedControl<JourneyPage>
      label={t('head_view')}
      value={page}
      choices={journeyPages.map((value) => ({
        value,
        label: <Way icon={pageIcons[value]} word={t(`head_view_${value}`)} />,
      }))}
      onChange={(value) => view.setState({ view: value })}
    />
  )
}

/** How the map is laid out, and the switch to trying numbers out. */
function MapWays() {
  const t = useText('journeys')
  const desk = useDesk()
  const view = journeysView(desk.session)
  const page = useJourneysView((state) => state.view)
  const layout = useJourneysView((state) => state.layout)
  const isTrying = useSession(({ whatIf }) => whatIf !== null)
  return (
    <>
      {page === 'map' && !isTrying && (
        <SegmentedControl<MapLayout>
          label={t('head_layout')}
          value={layout}
          choices={mapLayouts.map((value) => ({
            value,
            label: <Way icon={layoutIcons[value]} word={t(`layout_${value}_name`)} />,
          }))}
          onChange={(value) => view.setState({ layout: value })}
        />
      )}
      {(page === 'map' || page === 'outline') && (
        <Button
          className={isTrying ? css.trying : undefined}
          aria-pressed={isTrying}
          onClick={() => (isTrying ? discardWhatIf(desk) : startWhatIf(desk))}
        >
          <Icon of={SlidersHorizontal} />
          {t('head_whatIf')}
        </Button>
      )}
    </>
  )
}

function Way({ icon, word }: { icon: typeof Square; word: string }) {
  return (
    <span className={css.way} title={word}>
      <Icon of={icon} size={14} />
      <span className={css.word}>{word}</span>
    </span>
  )
}
