import { lazy, Suspense, useEffect } from 'react'
import { useLibrary, useStores } from '#renderer/state/StoresProvider.tsx'
import { CloseQuestion } from './CloseQuestion.tsx'
import { FileDrop } from './FileDrop.tsx'
import { loadLibraryView } from './loadLibraryView.ts'
import { PlanView } from './PlanView.tsx'
import { usePlatform } from './StartProvider.tsx'
import { Announcer, Toasts } from './Toasts.tsx'
import { useLastPlace } from './useLastPlace.ts'
import { useMenu } from './useMenu.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useTitle } from './useTitle.ts'

const LibraryView = lazy(() => loadLibraryView().then((view) => ({ default: view })))

/** The whole window: the library, or one plan. */
export function App() {
  const open = useLibrary((state) => state.open)
  useShortcuts(usePlatform() === 'darwin')
  useMenu()
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
      <Toasts />
      <Announcer />
    </>
  )
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
