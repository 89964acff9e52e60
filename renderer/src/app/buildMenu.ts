import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext, MenuName } from '#renderer/state/command.ts'
import type { MenuEntry } from '#shared/ipc/menu.ts'

const menus: readonly MenuName[] = ['file', 'edit', 'view', 'note', 'help']

/** The menu as data, in the words of `say`; a line between groups of commands (`theme.…`, `language.…`). */
export function buildMenu(
  commands: readonly Command[],
  context: CommandContext,
  say: (key: CommandKey) => string,
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
      return before && groupOf(before) !== groupOf(command) ? [{ kind: 'separator' }, entry] : [entry]
    })
    return [{ kind: 'submenu', label: say(`menu_${menu}`), entries }]
  })
}

function groupOf(command: Command): string {
  return command.id.split('.')[0] ?? ''
}
