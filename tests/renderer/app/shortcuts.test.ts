// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { findCommand, isShortcut } from '#renderer/app/shortcuts.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, ...init })
}

function on(target: EventTarget, event: KeyboardEvent): KeyboardEvent {
  target.dispatchEvent(event)
  return event
}

const command = (shortcut: string, more: Partial<Command> = {}): Command => ({
  id: shortcut,
  label: 'undo',
  shortcuts: [shortcut],
  menu: null,
  isEnabled: () => true,
  run: () => {},
  ...more,
})

const session = createSessionStore()
// safe: none of these commands reads its context, and whoever looks for one reads the session alone
const context = { session } as unknown as CommandContext

describe('a shortcut', () => {
  test('Mod is Ctrl, and on a Mac Command', () => {
    expect(isShortcut(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true)
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', false)).toBe(false)
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(isShortcut(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false)
  })

  test('the plus is a key too, on the number pad and with Shift, alone and with Mod', () => {
    expect(isShortcut(press('+', { code: 'NumpadAdd' }), '+', false)).toBe(true)
    expect(isShortcut(press('+', { shiftKey: true }), '+', false)).toBe(true)
    expect(isShortcut(press('+', { ctrlKey: true }), '+', false)).toBe(false)
    expect(isShortcut(press('+', { ctrlKey: true }), 'Mod++', false)).toBe(true)
    expect(isShortcut(press('=', {}), '+', false)).toBe(false)
  })

  test('with Shift is another than without', () => {
    expect(isShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(isShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
  })

  test('that is a sign asks for the sign, however the keyboard makes it', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(isShortcut(press('?'), '?', false)).toBe(true)
    expect(isShortcut(press('/'), '?', false)).toBe(false)
  })

  test('with a letter works by place where the keyboard has other letters', () => {
    expect(isShortcut(press('я', { ctrlKey: true, code: 'KeyZ' }), 'Mod+Z', false)).toBe(true)
    expect(isShortcut(press('y', { ctrlKey: true, code: 'KeyZ' }), 'Mod+Z', false)).toBe(false)
  })
})

describe('the command of a key', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const button = document.body.appendChild(document.createElement('button'))

  test('never fires from a single key while typing', () => {
    expect(findCommand(on(field, press('n')), [command('N')], context, false)).toBeNull()
    expect(findCommand(on(button, press('n')), [command('N')], context, false)?.id).toBe('N')
  })

  test('waits for the words of an answer, also before its field is there', () => {
    session.go('quickStart')
    expect(findCommand(on(button, press('n')), [command('N')], context, false)).toBeNull()
    expect(findCommand(on(button, press('Escape')), [command('Escape')], context, false)).not.toBeNull()
    session.go('canvas')
  })

  test('with Mod fires in a field only when the command says so', () => {
    const undo = press('z', { ctrlKey: true, bubbles: true })
    expect(findCommand(on(field, undo), [command('Mod+Z')], context, false)).toBeNull()
    expect(findCommand(undo, [command('Mod+Z', { inFields: true })], context, false)).not.toBeNull()
  })

  test('waits while an input method composes', () => {
    const composing = on(button, press('n', { isComposing: true }))
    expect(findCommand(composing, [command('N')], context, false)).toBeNull()
  })

  test('belongs to an open dialog, not to what lies below it', () => {
    const dialog = document.body.appendChild(document.createElement('div'))
    dialog.setAttribute('role', 'dialog')
    const inside = dialog.appendChild(document.createElement('button'))
    expect(findCommand(on(inside, press('n')), [command('N')], context, false)).toBeNull()
  })

  test('is the first that is possible now', () => {
    const commands = [
      command('N', { id: 'first', isEnabled: () => 'whyNoPlan' }),
      command('N', { id: 'second' }),
    ]
    expect(findCommand(on(button, press('n')), commands, context, false)?.id).toBe('second')
  })
})
