import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { librarySorts } from '#shared/ipc/preferences.ts'
import { focusSearch, searchField } from './focusSearch.ts'
import css from './PlanTools.module.css'

interface PlanToolsProps {
  readonly all: number
  readonly found: number
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Into the list, or straight into its first plan. */
  readonly onLeave: (deed: 'walk' | 'open') => void
}

/** How many plans there are, the search, and the sort. */
export function PlanTools({ all, found, query, onQuery, onLeave }: PlanToolsProps) {
  const t = useText('library')
  const { preferences } = useStores()
  const sort = usePreferences((state) => state.librarySort)
  return (
    <div className={css.head}>
      <h2 className={css.title}>{t('yourPlans')}</h2>
      <span className={css.count}>{query.trim() === '' ? all : t('countFound', { found, all })}</span>
      <span className={css.space} />
      <SearchField query={query} onQuery={onQuery} onLeave={onLeave} />
      <SegmentedControl
        label={t('sortBy')}
        value={sort}
        onChange={(librarySort) => preferences.change({ librarySort })}
        choices={librarySorts.map((value) => ({ value, label: t(`sort_${value}`) }))}
      />
    </div>
  )
}

function SearchField({ query, onQuery, onLeave }: Pick<PlanToolsProps, 'query' | 'onQuery' | 'onLeave'>) {
  const t = useText('library')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && query !== '') onQuery('')
    else if (event.key === 'ArrowDown') onLeave('walk')
    else if (event.key === 'Enter' && query.trim() !== '') onLeave('open')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={css.search}>
      <span className={css.glass}>
        <Icon of={Search} size={14} />
      </span>
      <input
        {...searchField}
        type="search"
        className={css.field}
        aria-label={t('searchPlans')}
        placeholder={t('searchPlans')}
        spellCheck={false}
        value={query}
        maxLength={200}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <IconButton
          icon={X}
          size={14}
          className={css.clear}
          label={t('clearSearch')}
          onClick={() => {
            onQuery('')
            focusSearch()
          }}
        />
      )}
    </div>
  )
}
