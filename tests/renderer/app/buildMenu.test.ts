import { expect, test } from 'vitest'
import { buildMenu, recentFileOf } from '#renderer/app/buildMenu.ts'
import type { FileHandle } from '#shared/ipc/contract.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  label: 'undo',
  shortcuts: ['Mod+Z'],
  menu: 'edit',
  isEnabled: () => true,
  run: () => {},
  ...more,
})

// safe: none of these commands reads its context
const context = {} as CommandContext

test('the menu has the commands of each menu, a line between groups, and what is not possible greyed', () => {
  const menu = buildMenu(
    [
      command('edit.undo'),
      command('edit.redo', { isEnabled: () => 'whyNothingToRedo' }),
      command('find.palette', { label: 'palette', shortcuts: [] }),
      command('hidden', { menu: null }),
    ],
    context,
    (key) => `«${key}»`,
  )
  expect(menu).toEqual([
    {
      kind: 'submenu',
      label: '«menu_edit»',
      entries: [
        { kind: 'command', id: 'edit.undo', label: '«undo»', accelerator: 'Mod+Z', enabled: true },
        { kind: 'command', id: 'edit.redo', label: '«undo»', accelerator: 'Mod+Z', enabled: false },
        { kind: 'separator' },
        { kind: 'command', id: 'find.palette', label: '«palette»', accelerator: null, enabled: true },
      ],
    },
  ])
})

test('files opened lately stand under opening one, and each leads back to its file', () => {
  const handle = 'plan-1' as FileHandle // safe: the test's own handle
  const open = command('file.open', { menu: 'file', label: 'openFile' })
  const [file] = buildMenu([open], context, (key) => key, [{ handle, name: 'R&D.relasi' }])
  const recent = file?.kind === 'submenu' ? file.entries[1] : undefined
  expect(recent).toMatchObject({ kind: 'submenu', label: 'openRecent', entries: [{ label: 'R&&D.relasi' }] })
  const entry = recent?.kind === 'submenu' ? recent.entries[0] : undefined
  expect(entry?.kind === 'command' && recentFileOf(entry.id)).toBe(handle)
  expect(recentFileOf('file.open')).toBeNull()
  const [without] = buildMenu([open], context, (key) => key)
  expect(without).toMatchObject({ entries: [{ id: 'file.open' }] })
})
