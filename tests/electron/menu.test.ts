import { expect, it } from 'vitest'
import { buildMenuTemplate, toAccelerator } from '#electron/main/menu.ts'
import type { MenuEntry } from '#shared/ipc/menu.ts'

const entries: readonly MenuEntry[] = [
  {
    kind: 'submenu',
    label: 'Berkas',
    entries: [
      { kind: 'command', id: 'newPlan', label: 'Mulai rencana', accelerator: 'Mod+N', enabled: true },
      { kind: 'separator' },
      { kind: 'command', id: 'save', label: 'Simpan', accelerator: null, enabled: false },
    ],
  },
]

it('the menu is the command list, and a click sends the id', () => {
  const clicked: string[] = []
  const [file] = buildMenuTemplate(entries, 'linux', (id) => clicked.push(id))
  const items = file?.submenu
  if (!Array.isArray(items)) throw new Error('no submenu')
  expect(items).toMatchObject([
    { label: 'Mulai rencana', accelerator: 'CommandOrControl+N', registerAccelerator: false, enabled: true },
    { type: 'separator' },
    { label: 'Simpan', enabled: false },
  ])
  const click = items[0]?.click as (() => void) | undefined
  click?.()
  expect(clicked).toEqual(['newPlan'])
})

it('only a Mac gets items of the system', () => {
  const roles = (platform: NodeJS.Platform) =>
    JSON.stringify(buildMenuTemplate(entries, platform, () => {})).match(/"role":"\w+"/g)
  expect(roles('linux')).toBeNull()
  expect(roles('win32')).toBeNull()
  expect(roles('darwin')).toContain('"role":"appMenu"')
})

it.each([
  ['Mod+Shift+Z', 'CommandOrControl+Shift+Z'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['Escape', 'Esc'],
  ['?', '?'],
  ['+', 'Plus'],
])('%s is shown as %s', (shortcut, accelerator) => {
  expect(toAccelerator(shortcut)).toBe(accelerator)
})
