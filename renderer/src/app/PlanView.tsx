import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react'
import { DocumentProvider } from '#renderer/state/DocumentProvider.tsx'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { ErrorBoundary } from '#renderer/ui/ErrorBoundary.tsx'
import css from './App.module.css'
import { Dialogs } from './Dialogs.tsx'
import { FailedSave } from './FailedSave.tsx'
import { Rail } from './Rail.tsx'
import { ScreenFailed } from './ScreenFailed.tsx'
import { allRoutes, loadedScreen, loadScreen, quickStartRoute, routeOf, type ScreenRoute } from './screens.ts'
import { SetAsideBanner } from './SetAsideBanner.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TopBar } from './TopBar.tsx'
import { useHiddenScreens } from './useHiddenScreens.ts'
import { useKeepFocus } from './useKeepFocus.ts'

/** The notebook around an open plan. */
export function PlanView({ document }: { document: DocumentStore }) {
  const screen = useSession((state) => state.screen)
  const main = useKeepFocus(document, screen)
  useHiddenScreens(document)
  const isAsking = screen === quickStartRoute.screen
  return (
    <DocumentProvider document={document}>
      <div className={css.plan}>
        <TopBar />
        {!isAsking && <Rail />}
        <main ref={main} tabIndex={-1} className={classNames(css.main, isAsking && css.whole)}>
          <FailedSave />
          <SetAsideBanner />
          <ErrorBoundary
            key={screen}
            fallback={(error, again) => <ScreenFailed error={error} onAgain={again} />}
          >
            <ScreenOf route={routeOf(screen)} />
          </ErrorBoundary>
        </main>
        <StatusLine />
      </div>
      <Dialogs />
    </DocumentProvider>
  )
}

const lazyScreens = new Map<ScreenRoute, LazyExoticComponent<ComponentType>>(
  allRoutes.map((route) => [
    route,
    lazy(() => loadScreen(route).then((ScreenComponent) => ({ default: ScreenComponent }))),
  ]),
)

/** A screen that is there is drawn at once: even a promise kept long ago would first draw nothing. */
function ScreenOf({ route }: { route: ScreenRoute }) {
  const [Ready] = useState(() => loadedScreen(route))
  const ScreenComponent = Ready ?? lazyScreens.get(route)
  return <Suspense fallback={null}>{ScreenComponent && <ScreenComponent />}</Suspense>
}
