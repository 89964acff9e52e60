import { keysOf } from '#shared/lib/keysOf.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
>

/** True when this key press is that shortcut; `Mod` is Ctrl, on a Mac Command. */
export function isShortcut(press: KeyPress, shortcut: string, isMac: boolean): boolean {
  const parts = keysOf(shortcut)
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const mod = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  if (mod !== wants('Mod') || other !== wants('Ctrl') || press.altKey !== wants('Alt')) return false
  if (!sameKey(press, key)) return false
  // A sign such as `?` needs Shift on one keyboard and not on another: the sign itself decides.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  return isSign || press.shiftKey === wants('Shift')
}

function sameKey(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  if (key === 'Space') return press.key === ' '
  // On layouts without Latin letters the place of the key decides, as in every other program.
  const isForeign = press.key.length === 1 && press.key.charCodeAt(0) > 127
  return isForeign && /^[A-Z]$/i.test(key) && press.code === `Key${key.toUpperCase()}`
}

export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** What Space ticks or chooses has Space for itself. */
function isTicked(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
}

/** Inside an open dialog or menu the keys belong to it. */
function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  )
}

/** The command a key press means, or null; nothing while an input method composes. */
export function findCommand(
  press: KeyPress & { readonly target: EventTarget | null },
  commands: readonly Command[],
  context: CommandContext,
  isMac: boolean,
): Command | null {
  if (press.isComposing || press.keyCode === 229 || isInOverlay(press.target)) return null
  // A question waits for words: letters are never commands there, also before its field has the keyboard.
  const isLetter = press.key.length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey
  const isAsking = context.session.getState().screen === 'quickStart'
  const inField =
    isField(press.target) || (isAsking && isLetter) || (press.key === ' ' && isTicked(press.target))
  const fitting = commands.filter(
    (command) =>
      command.isNative !== true &&
      (!inField || command.inFields === true) &&
      command.shortcuts.some((shortcut) => isShortcut(press, shortcut, isMac)),
  )
  return fitting.find((command) => command.isEnabled(context) === true) ?? null
}
