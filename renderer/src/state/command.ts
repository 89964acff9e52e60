import type { CommandKey } from '../i18n/keys.ts'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { DocumentStore } from './documentStore.ts'
import type { LibraryStore } from './libraryStore.ts'
import type { PlanFiles } from './planFiles.ts'
import type { PreferencesStore } from './preferencesStore.ts'
import type { SessionStore } from './sessionStore.ts'

export interface CommandContext {
  readonly desktop: DesktopApi
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly preferences: PreferencesStore
  readonly files: PlanFiles
  /** Null while no plan is open. */
  readonly document: DocumentStore | null
}

export type MenuName = 'file' | 'edit' | 'view' | 'note' | 'help'

/** Everything a user can do is one of these; menu, keyboard, palette and `?` read one list. */
export interface Command {
  readonly id: string
  /** Key of `commands.json`. */
  readonly label: CommandKey
  /** `Mod` is Ctrl, on a Mac Command: `Mod+Shift+Z`, `Delete`, `?`. Several may lead to one command. */
  readonly shortcuts: readonly string[]
  readonly menu: MenuName | null
  /** Single keys never fire in a field; `Mod` combinations do when this is true. */
  readonly inFields?: boolean
  /** The engine acts on these keys itself (copy, paste): they are shown, and handled by nobody else. */
  readonly isNative?: boolean
  /** True, or the key of `commands.json` that says why not. */
  isEnabled(context: CommandContext): true | CommandKey
  run(context: CommandContext): void | Promise<void>
}
