import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useWhen } from '#renderer/i18n/useWhen.ts'
import type { LibraryEntry, LibraryError } from '#renderer/state/libraryStore.ts'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Result } from '#shared/lib/result.ts'
import { focusSearch } from './focusSearch.ts'
import { PlanCard } from './PlanCard.tsx'
import css from './PlanGrid.module.css'
import type { PlanDeeds } from './PlanMenu.tsx'
import { PlanTools } from './PlanTools.tsx'
import { selectPlans } from './selectPlans.ts'
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
  const { query, search, found, select } = useSearch(entries)
  const shown = useShownCount(found.length)
  const currentId = found.some((entry) => entry.planId === current) ? current : (found[0]?.planId ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetCard(cardsIn(list.current), document.activeElement, event.key)
    if (target === null) return
    event.preventDefault()
    target.focus()
  }
  const leaveSearch = (deed: 'walk' | 'open') => {
    const [first] = select(query)
    if (deed === 'open' && first) deeds.open(first)
    else cardsIn(list.current)[0]?.focus()
  }

  if (entries.length === 0) return <NoPlans />
  return (
    <>
      <PlanTools
        all={entries.length}
        found={found.length}
        query={query}
        onQuery={search}
        onLeave={leaveSearch}
      />
      {found.length === 0 && <NothingFound query={query} onClear={() => search('')} />}
      <ul ref={list} className={css.grid} aria-label={t('planList')} onKeyDown={onKeyDown}>
        {found.slice(0, shown).map((entry) => (
          <PlanCard
            key={entry.planId}
            entry={entry}
            isCurrent={entry.planId === currentId}
            when={when}
            deeds={deeds}
            onCurrent={setCurrent}
          />
        ))}
      </ul>
    </>
  )
}

function cardsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-plan-card]') ?? [])]
}

const useSort = () => usePreferences((state) => state.librarySort)

/** The plans that the query leaves, in the order that is wanted; how many is said as one types. */
function useSearch(entries: readonly LibraryEntry[]) {
  const t = useText('library')
  const { session } = useStores()
  const language = useLanguage()
  const sort = useSort()
  const [query, setQuery] = useState('')
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language])
  const select = (typed: string) => selectPlans(entries, { query: typed, sort, collator })
  // Typing among a thousand plans goes on while their cards come and go.
  const shownQuery = useDeferredValue(query)
  const found = useMemo(
    () => selectPlans(entries, { query: shownQuery, sort, collator }),
    [entries, shownQuery, sort, collator],
  )
  const search = (typed: string) => {
    setQuery(typed)
    if (typed.trim() === '') return
    session.announce(t('foundPlans', { count: select(typed).length }))
  }
  return { query, search, found, select }
}

function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  const t = useText('library')
  return (
    <EmptyState
      title={t('nothingFound', { query: query.trim() })}
      actions={
        <Button
          onClick={() => {
            onClear()
            focusSearch()
          }}
        >
          {t('clearSearch')}
        </Button>
      }
    >
      {t('nothingFoundText')}
    </EmptyState>
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
