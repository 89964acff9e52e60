/** The keys of a shortcut such as `Mod+Shift+Z`; the plus is a key too: `+`, `Mod++`. */
export function keysOf(shortcut: string): readonly string[] {
  return shortcut.split(/\+(?!$)/)
}
