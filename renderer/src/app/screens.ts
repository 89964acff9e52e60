import { FlaskConical, Funnel, HeartHandshake, LayoutPanelLeft, type LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { CommandKey, LabelKey } from '#renderer/i18n/keys.ts'
import type { Resources } from '#renderer/i18n/resources.ts'
import type { Screen } from '#renderer/state/sessionStore.ts'
import { BowTie } from '#renderer/ui/BowTie.ts'

type PlanScreen = Exclude<Screen, 'library'>

export interface ScreenRoute {
  readonly screen: PlanScreen
  /** A screen is a script of its own, fetched when it is first opened. */
  load(): Promise<ComponentType>
}

/** A page of the plan: it stands in the rail, has a command to go there and, but for the first, a switch. */
export interface PageRoute extends ScreenRoute {
  readonly screen: Exclude<PlanScreen, 'quickStart'>
  readonly label: keyof Resources['common'] & PlanScreen
  readonly icon: LucideIcon
  readonly goLabel: CommandKey
  /** Null for a page that is always wanted. */
  readonly switch: null | { readonly label: CommandKey; readonly show: LabelKey; readonly hide: LabelKey }
}

/** The route table: the pages of a plan, in the order of the rail. One more is one entry here. */
export const screenRoutes: readonly PageRoute[] = [
  {
    screen: 'canvas',
    label: 'canvas',
    icon: LayoutPanelLeft,
    goLabel: 'goCanvas',
    switch: null,
    load: () => import('#renderer/features/canvas/CanvasScreen.tsx').then((file) => file.CanvasScreen),
  },
  {
    screen: 'relationships',
    label: 'relationships',
    icon: HeartHandshake,
    goLabel: 'goRelationships',
    switch: { label: 'switchRelationships', show: 'showRelationships', hide: 'hideRelationships' },
    load: () =>
      import('#renderer/features/relationships/RelationshipsScreen.tsx').then(
        (file) => file.RelationshipsScreen,
      ),
  },
  {
    screen: 'journeys',
    label: 'journeys',
    icon: BowTie,
    goLabel: 'goJourneys',
    switch: { label: 'switchJourneys', show: 'showJourneys', hide: 'hideJourneys' },
    load: () => import('#renderer/features/journeys/JourneysScreen.tsx').then((file) => file.JourneysScreen),
  },
  {
    screen: 'funnel',
    label: 'funnel',
    icon: Funnel,
    goLabel: 'goFunnel',
    switch: { label: 'switchFunnel', show: 'showFunnel', hide: 'hideFunnel' },
    load: () => import('#renderer/features/funnel/FunnelScreen.tsx').then((file) => file.FunnelScreen),
  },
  {
    screen: 'experiments',
    label: 'experiments',
    icon: FlaskConical,
    goLabel: 'goExperiments',
    switch: { label: 'switchExperiments', show: 'showExperiments', hide: 'hideExperiments' },
    load: () =>
      import('#renderer/features/experiments/ExperimentsScreen.tsx').then((file) => file.ExperimentsScreen),
  },
]

/** Stands in the place of rail and page while it asks. */
export const quickStartRoute: ScreenRoute = {
  screen: 'quickStart',
  load: () =>
    import('#renderer/features/quickstart/QuickStartScreen.tsx').then((file) => file.QuickStartScreen),
}

export const allRoutes: readonly ScreenRoute[] = [...screenRoutes, quickStartRoute]

/** The route of a stored screen name, or the first: an old preference never leads nowhere. */
export function routeOf(screen: string | null): ScreenRoute {
  const first = screenRoutes[0]
  if (!first) throw new Error('The route table is empty')
  return allRoutes.find((route) => route.screen === screen) ?? first
}

const loadedScreens = new Map<PlanScreen, ComponentType>()

/** Fetches a screen's script and with it what its keys do; from then on it is drawn without waiting. */
export async function loadScreen({ screen, load }: ScreenRoute): Promise<ComponentType> {
  const [component] = await Promise.all([load(), screen === 'canvas' ? null : import('./laterCommands.ts')])
  loadedScreens.set(screen, component)
  return component
}

/** The screen when its script is there already. */
export function loadedScreen({ screen }: ScreenRoute): ComponentType | null {
  return loadedScreens.get(screen) ?? null
}
