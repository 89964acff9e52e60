import { LibraryScreen } from '#renderer/features/library/LibraryScreen.tsx'
import { useText } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import type { LibraryError } from '#renderer/state/libraryStore.ts'
import { useLibrary, useStores } from '#renderer/state/StoresProvider.tsx'
import { ErrorBoundary } from '#renderer/ui/ErrorBoundary.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import css from './App.module.css'
import { useCommandRunner } from './CommandsProvider.tsx'
import { CopyOffers } from './CopyOffers.tsx'
import { Dialogs } from './Dialogs.tsx'
import { LanguageButton, ThemeButton } from './LanguageButton.tsx'
import { ScreenFailed } from './ScreenFailed.tsx'
import { usePlatform } from './StartProvider.tsx'
import statusCss from './StatusLine.module.css'
import { StoreFailed } from './StoreFailed.tsx'
import { FindButton } from './TopBar.tsx'

/** All plans, while none is open. */
export function LibraryView() {
  const failure = useLibrary((state) => (state.status === 'failed' ? state.failure : null))
  return (
    <div className={css.library}>
      <ErrorBoundary fallback={(error, again) => <ScreenFailed error={error} onAgain={again} />}>
        {failure === null ? <Library /> : <FailedLibrary failure={failure} />}
      </ErrorBoundary>
      <LibraryFoot />
      <Dialogs />
    </div>
  )
}

function Library() {
  const platform = usePlatform()
  const { run } = useCommandRunner()
  const { library, session } = useStores()
  const open = async (planId: string): Promise<LibraryError | null> => {
    // safe: the library names plans by the ids it was given
    const opened = await library.openPlan(planId as PlanId)
    if (!opened.ok) return opened.error
    session.go('canvas')
    return null
  }
  return (
    <LibraryScreen
      find={<FindButton />}
      notices={<CopyOffers />}
      now={now()}
      newPlanKeys={shortcutText('Mod+N', platform)}
      openFileKeys={shortcutText('Mod+O', platform)}
      onNewPlan={() => run('quickstart.new')}
      onOpenExample={(id) => run(`example.${id}`)}
      onOpenFile={() => run('file.open')}
      onCommand={run}
      onOpenPlan={open}
    />
  )
}

function FailedLibrary({ failure }: { failure: LibraryError }) {
  return (
    <main className={css.stopped}>
      <StoreFailed failure={failure} />
    </main>
  )
}

function LibraryFoot() {
  const t = useText('common')
  const isPersisted = useLibrary((state) => state.persisted)
  return (
    <footer className={statusCss.line} aria-label={t('stayLocal')}>
      <span>{t('stayLocal')}</span>
      {isPersisted === false && <span>{t('notPersisted')}</span>}
      <span className={statusCss.space} />
      <LanguageButton />
      <ThemeButton />
    </footer>
  )
}
