import { HeartHandshake, LayoutPanelLeft, type LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Resources } from '#renderer/i18n/resources.ts'
import type { Screen } from '#renderer/state/sessionStore.ts'

type PlanScreen = Exclude<Screen, 'library'>

export interface ScreenRoute {
  readonly screen: PlanScreen
  readonly label: keyof Resources['common'] & PlanScreen
  readonly icon: LucideIcon
  /** A screen is a script of its own, fetched when it is first opened. */
  load(): Promise<ComponentType>
}

/** The route table: the screens of a plan, in the order of the rail. */
export const screenRoutes: readonly ScreenRoute[] = [
  {
    screen: 'canvas',
    label: 'canvas',
    icon: LayoutPanelLeft,
    load: () => import('#renderer/features/canvas/CanvasScreen.tsx').then((file) => file.CanvasScreen),
  },
  {
    screen: 'relationships',
    label: 'relationships',
    icon: HeartHandshake,
    load: () =>
      import('#renderer/features/relationships/RelationshipsScreen.tsx').then(
        (file) => file.RelationshipsScreen,
      ),
  },
]

/** The route of a stored screen name, or the first: an old preference never leads nowhere. */
export function routeOf(screen: string | null): ScreenRoute {
  const first = screenRoutes[0]
  if (!first) throw new Error('The route table is empty')
  return screenRoutes.find((route) => route.screen === screen) ?? first
}

const loadedScreens = new Map<PlanScreen, ComponentType>()

/** Fetches a screen's script; from then on it is drawn without waiting. */
export async function loadScreen({ screen, load }: ScreenRoute): Promise<ComponentType> {
  const component = await load()
  loadedScreens.set(screen, component)
  return component
}

/** The screen when its script is there already. */
export function loadedScreen({ screen }: ScreenRoute): ComponentType | null {
  return loadedScreens.get(screen) ?? null
}
