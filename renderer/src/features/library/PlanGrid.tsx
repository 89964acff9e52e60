import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useWhen } from '#renderer/i18n/useWhen.ts'
import type { LibraryEntry, LibraryError } from '#renderer/state/libraryStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Result } from '#shared/lib/result.ts'
import { PlanCard } from './PlanCard.tsx'
import css from './PlanGrid.module.css'
import type { PlanDeeds } from './PlanMenu.tsx'
import { targetCard } from './targetCard.ts'

interface PlanGridProps {
  readonly entries: readonly LibraryEntry[]
  readonly now: string
  readonly onOpen: (planId: string) => void
  readonly onProblem: (problem: LibraryError | null) => void
}

export function PlanGrid({ entries, now, onOpen, onProblem }: PlanGridProps) {
  const t = useText('library')
  const when = useWhen(now)
  const deeds = usePlanDeeds(onOpen, onProblem)
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const shown = useShownCount(entries.length)
  const currentId = entries.some((entry) => entry.planId === current) ? current : (entries[0]?.planId ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-plan-card]') ?? [])]
    const target = targetCard(cards, document.activeElement, event.key)
    if (target === null) return
    event.preventDefault()
    target.focus()
  }

  if (entries.length === 0) return <NoPlans />
  return (
    <>
      <div className={css.head}>
        <h2 className={css.title}>{t('yourPlans')}</h2>
        <span className={css.count}>{entries.length}</span>
      </div>
      <ul ref={list} className={css.grid} aria-label={t('planList')} onKeyDown={onKeyDown}>
        {entries.slice(0, shown).map((entry) => (
          <PlanCard
            key={entry.planId}
            entry={entry}
            isCurrent={entry.planId === currentId}
            when={when}
            deeds={deeds}
            onCurrent={() => setCurrent(entry.planId)}
          />
        ))}
      </ul>
    </>
  )
}

function usePlanDeeds(onOpen: (planId: string) => void, onProblem: PlanGridProps['onProblem']): PlanDeeds {
  const { library, session } = useStores()
  return useMemo(() => {
    const tell = <T,>(result: Result<T, LibraryError>) => {
      onProblem(result.ok ? null : result.error)
      return result.ok
    }
    return {
      open: (entry) => onOpen(entry.planId),
      rename: (entry, name) => void library.renamePlan(entry.planId, name).then(tell),
      duplicate: (entry) => void library.duplicatePlan(entry.planId).then(tell),
      trash: (entry) =>
        void library.trashPlan(entry.planId).then((result) => {
          if (!tell(result)) return
          session.toast({
            label: { key: 'planTrashed', values: { name: entry.summary.name } },
            undo: () => void library.restorePlan(entry.planId).then(tell),
          })
        }),
    }
  }, [library, session, onOpen, onProblem])
}

const firstCards = 24

/** A thousand plans are drawn after the first screenful stands, a few rows each time the window is idle. */
function useShownCount(all: number): number {
  const [shown, setShown] = useState(firstCards)
  useEffect(() => {
    if (shown >= all) return
    const asked = requestIdleCallback(() => setShown((count) => count + 2 * firstCards))
    return () => cancelIdleCallback(asked)
  }, [shown, all])
  return shown
}

function NoPlans() {
  const t = useText('library')
  return (
    <EmptyState
      title={t('emptyTitle')}
      ghost={
        <svg className={css.ghost} viewBox="0 0 260 122">
          <rect x="1" y="1" width="258" height="120" rx="8" />
          <path d="M52.6 1v88M104.2 1v88M155.800 1v88M207.400 1v88M1 89h258M130 89v32M52.600 46h51.600M155.800 46h51.600" />
        </svg>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}
