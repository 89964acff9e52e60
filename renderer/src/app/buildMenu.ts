import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext, MenuName } from '#renderer/state/command.ts'
import type { FileHandle, SavedFile } from '#shared/ipc/contract.ts'
import type { MenuEntry } from '#shared/ipc/menu.ts'

const menus: readonly MenuName[] = ['file', 'edit', 'view', 'note', 'help']

/** The menu as data, in the words of `say`; a line between groups of commands (`theme.…`, `language.…`). */
export function buildMenu(
  commands: readonly Command[],
  context: CommandContext,
  say: (key: CommandKey) => string,
  recent: readonly SavedFile[] = [],
): readonly MenuEntry[] {
  return menus.flatMap((menu): MenuEntry[] => {
    const members = commands.filter((command) => command.menu === menu)
    if (members.length === 0) return []
    const entries = members.flatMap((command, index): MenuEntry[] => {
      const before = members[index - 1]
      const entry: MenuEntry = {
        kind: 'command',
        id: command.id,
        label: say(command.label),
        accelerator: command.shortcuts[0] ?? null,
        enabled: command.isEnabled(context) === true,
      }
      const own = command.id === 'file.open' ? [entry, ...recentMenu(recent, say)] : [entry]
      return before && groupOf(before) !== groupOf(command) ? [{ kind: 'separator' }, ...own] : own
    })
    return [{ kind: 'submenu', label: say(`menu_${menu}`), entries }]
  })
}

const recentPrefix = 'recent.'

/** Files opened lately, by their names; there is no such menu while there is none. */
function recentMenu(recent: readonly SavedFile[], say: (key: CommandKey) => string): readonly MenuEntry[] {
  if (recent.length === 0) return []
  const entries = recent.map(({ handle, name }): MenuEntry => {
    // An ampersand alone would be the mark of a key.
    const label = name.slice(0, 100).replaceAll('&', '&&')
    return { kind: 'command', id: `${recentPrefix}${handle}`, label, accelerator: null, enabled: true }
  })
  return [{ kind: 'submenu', label: say('openRecent'), entries }]
}

/** The file that an entry of the recent menu stands for, or null for a command. */
export function recentFileOf(menuId: string): FileHandle | null {
  // safe: the id was made of a handle, and main looks every handle up
  return menuId.startsWith(recentPrefix) ? (menuId.slice(recentPrefix.length) as FileHandle) : null
}

function groupOf(command: Command): string {
  return command.id.split('.')[0] ?? ''
}
