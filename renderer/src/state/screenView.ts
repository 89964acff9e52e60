import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Screen, ScreenPart, SessionStore } from './sessionStore.ts'

interface ScreenViewOptions<View> {
  readonly initial: View
  /** The part that is open, where the screen has parts that `back` returns to. */
  readonly part?: (view: StoreApi<View>) => ScreenPart
}

/** How a screen is looked at: one view a window, beside its session, and as new for every plan. */
export function screenView<View>(
  screen: Screen,
  { initial, part }: ScreenViewOptions<View>,
): (session: SessionStore) => StoreApi<View> {
  const views = new WeakMap<SessionStore, StoreApi<View>>()
  return (session) => {
    const known = views.get(session)
    if (known) return known
    const view = createStore<View>(() => initial)
    views.set(session, view)
    session.remember(screen, {
      forget: () => view.setState(initial, true),
      ...(part && { part: () => part(view) }),
    })
    return view
  }
}
