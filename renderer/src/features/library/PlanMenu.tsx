import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { Point } from '#renderer/ui/MenuProps.ts'
import { shortcutText } from '#renderer/ui/shortcutText.ts'

export interface PlanDeeds {
  readonly open: (entry: LibraryEntry) => void
  readonly rename: (entry: LibraryEntry, name: string) => void
  readonly duplicate: (entry: LibraryEntry) => void
  readonly trash: (entry: LibraryEntry) => void
}

interface PlanMenuProps {
  readonly entry: LibraryEntry
  readonly deeds: PlanDeeds
  readonly anchor: HTMLElement | Point
  readonly returnTo: HTMLElement | null
  readonly onRename: () => void
  readonly onClose: () => void
}

export function PlanMenu({ entry, deeds, anchor, returnTo, onRename, onClose }: PlanMenuProps) {
  const t = useText('library')
  const common = useText('common')
  const name = entry.summary.name === '' ? common('untitledPlan') : entry.summary.name
  const keys = (shortcut: string) => shortcutText(shortcut, 'linux')
  return (
    <Menu
      label={t('planMenu', { name })}
      anchor={anchor}
      returnTo={returnTo}
      onClose={onClose}
      items={[
        {
          kind: 'item',
          id: 'open',
          label: t('open'),
          shortcut: keys('Enter'),
          onSelect: () => deeds.open(entry),
        },
        {
          kind: 'item',
          id: 'rename',
          label: t('rename'),
          shortcut: keys('F2'),
          movesFocus: true,
          onSelect: onRename,
        },
        { kind: 'item', id: 'duplicate', label: t('duplicate'), onSelect: () => deeds.duplicate(entry) },
        { kind: 'separator' },
        {
          kind: 'item',
          id: 'trash',
          label: t('moveToTrash'),
          shortcut: keys('Delete'),
          onSelect: () => deeds.trash(entry),
        },
      ]}
    />
  )
}
