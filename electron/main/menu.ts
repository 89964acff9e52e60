import type { MenuItemConstructorOptions } from 'electron'
import { keysOf } from '#shared/lib/keysOf.ts'
import type { MenuEntry } from '#shared/ipc/menu.ts'

/**
 * The window's command list as a native menu; a click sends the command's id back. Keys are shown here but
 * handled by the window, so that one list decides what a key does.
 */
export function buildMenuTemplate(
  entries: readonly MenuEntry[],
  platform: NodeJS.Platform,
  send: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  const own = entries.map((entry) => toItem(entry, send))
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...own, editingKeys] : own
}

function toItem(entry: MenuEntry, send: (commandId: string) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((inner) => toItem(inner, send)) }
    case 'command':
      return {
        id: entry.id,
        label: entry.label,
        enabled: entry.enabled,
        registerAccelerator: false,
        ...(entry.accelerator === null ? {} : { accelerator: toAccelerator(entry.accelerator) }),
        click: () => send(entry.id),
      }
  }
}

/** `Mod+Shift+Z` as Electron writes it. */
export function toAccelerator(shortcut: string): string {
  const names: Readonly<Record<string, string>> = {
    Mod: 'CommandOrControl',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    Escape: 'Esc',
    '+': 'Plus',
  }
  return keysOf(shortcut)
    .map((part) => names[part] ?? part)
    .join('+')
}

/** On a Mac the system edits text only through menu items; hidden ones keep their keys. */
const editingKeys: MenuItemConstructorOptions = {
  label: '',
  visible: false,
  submenu: (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({
    role,
    visible: false,
    acceleratorWorksWhenHidden: true,
  })),
}
