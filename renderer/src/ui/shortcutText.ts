import { keysOf } from '#shared/lib/keysOf.ts'

// Names as they are printed on keys; not translated, as the keys are not.
const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  Space: 'Space',
}

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }

/** `Mod+Shift+Z` as one reads it on this keyboard: `Ctrl Shift Z`, on a Mac `⌘ ⇧ Z`. */
export function shortcutText(shortcut: string, platform: 'linux' | 'darwin' | 'win32'): string {
  return keysOf(shortcut)
    .map(
      (key) =>
        (platform === 'darwin' ? macNames[key] : key === 'Mod' ? 'Ctrl' : null) ?? keyNames[key] ?? key,
    )
    .join(' ')
}
