import { lazy, Suspense, useEffect } from 'react'
import { useLibrary, useStores } from '#renderer/state/StoresProvider.tsx'
import { Announcer } from './Announcer.tsx'
import { CloseQuestion } from './CloseQuestion.tsx'
import { FileDrop } from './FileDrop.tsx'
import { loadLibraryView } from './loadLibraryView.ts'
import { PlanView } from './PlanView.tsx'
import { usePlatform } from './StartProvider.tsx'
import { useIsDrawn } from './useIsDrawn.ts'
import { useLastPlace } from './useLastPlace.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useTitle } from './useTitle.ts'

const LibraryView = lazy(() => loadLibraryView().then((view) => ({ default: view })))

const StandingWindow = lazy(() =>
  import('./StandingWindow.tsx').then((file) => ({ default: file.StandingWindow })),
)

/** The whole window: the library, or one plan. */
export function App() {
  const open = useLibrary((state) => state.open)
  useShortcuts(usePlatform() === 'darwin')
  useTitle()
  useLastPlace()
  useGivenFiles()
  return (
    <>
      <Suspense fallback={null}>
        {open === null ? <LibraryView /> : <PlanView key={open.getState().plan.planId} document={open} />}
      </Suspense>
      <FileDrop />
      <CloseQuestion />
      <Announcer />
      <Afterwards />
    </>
  )
}

function Afterwards() {
  const isDrawn = useIsDrawn()
  return <Suspense fallback={null}>{isDrawn && <StandingWindow />}</Suspense>
}

/** Files from outside: double click, command line, a second start. */
function useGivenFiles(): void {
  const { desktop, files } = useStores()
  useEffect(() => {
    const stop = desktop.onOpenFile((opened) => void files.openGiven(opened))
    void desktop.readyForFiles()
    return stop
  }, [desktop, files])
}
