import { EllipsisVertical } from 'lucide-react'
import { useRef, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlanFiles, useStores } from '#renderer/state/StoresProvider.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { MenuItem } from '#renderer/ui/MenuProps.ts'

const shownFiles = 6

/** Files opened lately, and all plans in and out. */
export function TransferMenu({ onCommand }: { onCommand: (id: string) => void }) {
  const t = useText('library')
  const { files } = useStores()
  const recent = usePlanFiles((state) => state.recent)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const opened = recent.slice(0, shownFiles).map(({ handle, name }): MenuItem => {
    return {
      kind: 'item',
      id: handle,
      label: t('openRecent', { name }),
      onSelect: () => void files.openRecent(handle),
    }
  })
  const items: readonly MenuItem[] = [
    { kind: 'item', id: 'import', label: t('importPlans'), onSelect: () => onCommand('file.import') },
    { kind: 'item', id: 'export', label: t('exportAll'), onSelect: () => onCommand('file.exportAll') },
    ...(opened.length > 0 ? [{ kind: 'separator' } as const, ...opened] : []),
  ]
  return (
    <>
      <IconButton
        ref={button}
        icon={EllipsisVertical}
        label={t('filesMenu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      />
      {isOpen && (
        <Menu
          label={t('filesMenu')}
          items={items}
          anchor={button.current ?? { x: 0, y: 0 }}
          returnTo={button.current}
          align="end"
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
