import type { StoreApi } from 'zustand/vanilla'
import type { JourneyId } from '#shared/lib/ids.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import { screenView } from '#renderer/state/screenView.ts'
import type { ScreenPart, SessionStore } from '#renderer/state/sessionStore.ts'

export const journeyPages = ['map', 'outline', 'projection', 'ledger'] as const
export type JourneyPage = (typeof journeyPages)[number]

export const mapLayouts = ['one', 'side', 'overlay'] as const
export type MapLayout = (typeof mapLayouts)[number]

export const mapScales = ['linear', 'log'] as const
export type MapScale = (typeof mapScales)[number]

/** Whose customers the economics are about: of this journey, of all through its channel, of the plan. */
export const economicReaches = ['journey', 'channel', 'plan'] as const
export type EconomicReach = (typeof economicReaches)[number]

/** How the journeys are looked at in this window; the plan knows nothing of it. */
export interface JourneysView {
  /** Segment × channel looked at; the pair may have no journey yet. Null until one is chosen. */
  readonly journey: JourneyId | null
  /** Which journey is looked at beside it; null is the one that lies nearest. */
  readonly second: JourneyId | null
  /** The stage whose page is open; a chosen tactic comes before it. */
  readonly stage: Stage | null
  readonly view: JourneyPage
  readonly layout: MapLayout
  readonly scale: MapScale
  /** Which tactics count: those that run, or also those that are planned. */
  readonly scope: Scope
  readonly reach: EconomicReach
  /** The stage that a tactic is being looked for. */
  readonly picking: Stage | null
}

export const journeysView = screenView<JourneysView>('journeys', {
  initial: {
    journey: null,
    second: null,
    stage: null,
    view: 'map',
    layout: 'one',
    scale: 'linear',
    scope: 'plan',
    reach: 'journey',
    picking: null,
  },
  part: (view) => partOf(view, view.getState()),
})

/** One of the views, and what is looked at in it. */
type JourneysPart = Pick<JourneysView, 'journey' | 'stage' | 'view'>

export function partOf(
  view: StoreApi<JourneysView>,
  { journey, stage, view: page }: JourneysPart,
): ScreenPart {
  return {
    key: [page, journey, stage].join(' '),
    open: () => view.setState({ journey, stage, view: page, picking: null }),
  }
}

/** Opens the page of a stage, or (null) that of the whole journey; what was chosen is chosen no more. */
export function chooseStage(session: SessionStore, stage: Stage | null): void {
  journeysView(session).setState({ stage })
  session.select([])
}
