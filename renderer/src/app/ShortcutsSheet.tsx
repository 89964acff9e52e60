import { useText } from '#renderer/i18n/useText.ts'
import type { Command, MenuName } from '#renderer/state/command.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import { useCommands } from './CommandsProvider.tsx'
import css from './ShortcutsSheet.module.css'
import { usePlatform } from './StartProvider.tsx'

const groups: readonly MenuName[] = ['note', 'file', 'edit', 'view', 'help']

/** Every key there is, from the one list of commands. */
export function ShortcutsSheet() {
  const t = useText('commands')
  const common = useText('common')
  const { session } = useStores()
  const commands = useCommands().filter((command) => command.shortcuts.length > 0 && command.menu !== null)
  return (
    <Dialog
      title={t('shortcuts')}
      closeLabel={common('close')}
      size="wide"
      isText
      onClose={() => session.openDialog(null)}
    >
      <p className={css.hint}>{t('shortcutsHint')}</p>
      <div className={css.groups}>
        {groups.map((group) => {
          const members = commands.filter((command) => command.menu === group)
          if (members.length === 0) return null
          return (
            <section key={group} className={css.group}>
              <h3 className={css.heading}>{t(`menu_${group}`)}</h3>
              <dl>
                {members.map((command) => (
                  <Shortcut key={command.id} command={command} />
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}

/** Keys that only some keyboards have work without being listed. */
function isPrinted(shortcut: string): boolean {
  return !shortcut.startsWith('Browser')
}

function Shortcut({ command }: { command: Command }) {
  const t = useText('commands')
  const platform = usePlatform()
  return (
    <div className={css.line}>
      <dt>{t(command.label)}</dt>
      <dd className={css.keys}>
        {command.shortcuts.filter(isPrinted).map((shortcut) => (
          <Kbd key={shortcut}>{shortcutText(shortcut, platform)}</Kbd>
        ))}
      </dd>
    </div>
  )
}
