import { Settings, Trash } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryError, LibraryState } from '#renderer/state/libraryStore.ts'
import { useLibrary, useStores } from '#renderer/state/StoresProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Logo } from '#renderer/ui/Logo.tsx'
import { Doors } from './Doors.tsx'
import type { ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import css from './LibraryScreen.module.css'
import { PlanGrid } from './PlanGrid.tsx'
import { selectShelves } from './selectShelves.ts'
import { TransferMenu } from './TransferMenu.tsx'
import { TrashView } from './TrashView.tsx'

interface LibraryScreenProps {
  /** The find-or-do button of the shell. */
  readonly find: ReactNode
  /** What stands above the list: copies offered back. */
  readonly notices: ReactNode
  readonly onNewPlan: () => void
  readonly onOpenExample: (id: ExampleId) => void
  readonly onOpenFile: () => void
  readonly onOpenPlan: (planId: string) => Promise<LibraryError | null>
  /** ISO time, for “today” and “yesterday”. */
  readonly now: string
  /** Runs a command of the list by its id. */
  readonly onCommand: (id: string) => void
  readonly newPlanKeys: string
  readonly openFileKeys: string
}

const selectEntries = (state: LibraryState) => state.entries

/** All plans of this computer, and the ways to a new one. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { find, notices, onNewPlan, onOpenExample, onOpenFile, onOpenPlan, now } = props
  const { onCommand, newPlanKeys, openFileKeys } = props
  const entries = useLibrary(selectEntries)
  const shelves = useMemo(() => selectShelves(entries), [entries])
  const [isTrashOpen, setTrashOpen] = useState(false)
  const [problem, setProblem] = useState<LibraryError | null>(null)
  return (
    <>
      <LibraryBar
        find={find}
        onCommand={onCommand}
        trashed={shelves.trashed.length}
        isTrashOpen={isTrashOpen}
        onTrash={() => setTrashOpen((open) => !open)}
      />
      <main className={css.main}>
        {notices}
        {problem !== null && <ProblemBanner problem={problem} onClose={() => setProblem(null)} />}
        <div className={css.wrap}>
          {isTrashOpen ? (
            <TrashView
              entries={shelves.trashed}
              now={now}
              onBack={() => setTrashOpen(false)}
              onProblem={setProblem}
            />
          ) : (
            <>
              <Doors
                onNewPlan={onNewPlan}
                onOpenExample={onOpenExample}
                onOpenFile={onOpenFile}
                newPlanKeys={newPlanKeys}
                openFileKeys={openFileKeys}
              />
              <PlanGrid
                entries={shelves.plans}
                now={now}
                onProblem={setProblem}
                onOpen={(planId) => void onOpenPlan(planId).then(setProblem)}
              />
            </>
          )}
        </div>
      </main>
    </>
  )
}

interface LibraryBarProps {
  readonly find: ReactNode
  readonly onCommand: (id: string) => void
  readonly trashed: number
  readonly isTrashOpen: boolean
  readonly onTrash: () => void
}

function LibraryBar({ find, onCommand, trashed, isTrashOpen, onTrash }: LibraryBarProps) {
  const t = useText('library')
  const common = useText('common')
  const { session } = useStores()
  return (
    <header className={css.bar}>
      <span className={css.logo}>
        <Logo />
      </span>
      <span className={css.name}>{common('appName')}</span>
      <span className={css.space} />
      {find}
      {(trashed > 0 || isTrashOpen) && (
        <Button tone="ghost" aria-pressed={isTrashOpen} onClick={onTrash}>
          <Icon of={Trash} />
          {t('trash', { count: trashed })}
        </Button>
      )}
      <TransferMenu onCommand={onCommand} />
      <IconButton icon={Settings} label={common('settings')} onClick={() => session.openDialog('settings')} />
    </header>
  )
}

function ProblemBanner({ problem, onClose }: { problem: LibraryError; onClose: () => void }) {
  const t = useText('library')
  const common = useText('common')
  return (
    <Banner
      tone="danger"
      title={t(`error_${problem.code}`)}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      {problem.detail}
    </Banner>
  )
}
