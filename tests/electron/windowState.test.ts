import { expect, it } from 'vitest'
import { placeWindow, windowStateSchema, type WindowState } from '#electron/main/windowState.ts'

const primary = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 984 }
const saved = (over: Partial<WindowState>): WindowState => ({
  x: 100,
  y: 50,
  width: 1300,
  height: 850,
  maximized: false,
  fullScreen: false,
  ...over,
})
const place = (state: WindowState | null, displays = [primary, second]) =>
  placeWindow(state, displays, primary)

it('the first window has the first size and no place of its own', () => {
  expect(place(null)).toEqual({ width: 1280, height: 800, maximized: false, fullScreen: false })
})

it('a window opens where it was left, also on the second display', () => {
  expect(place(saved({}))).toEqual({
    x: 100,
    y: 50,
    width: 1300,
    height: 850,
    maximized: false,
    fullScreen: false,
  })
  expect(place(saved({ x: 2000, y: 20, width: 1000 }))).toMatchObject({ x: 2000, y: 20, width: 1000 })
})

it.each([
  ['whose display is gone', saved({ x: 2000, y: 20 }), [primary]],
  ['far away', saved({ x: -5000, y: 50 }), [primary, second]],
  ['with its title bar above the screen', saved({ y: -40 }), [primary, second]],
  ['with its title bar below the screen', saved({ y: 1030 }), [primary, second]],
])('a window %s opens on the first display', (_what, state, displays) => {
  const placed = place(state, displays)
  expect(placed).not.toHaveProperty('x')
  expect(placed).toMatchObject({ width: 1300, height: 850 })
})

it('a size fits the display and is never tiny', () => {
  expect(place(saved({ width: 9_000, height: 9_000 }))).toMatchObject({ width: 1920, height: 1040 })
  expect(place(saved({ width: 10, height: 10 }))).toMatchObject({ width: 640, height: 480 })
})

it('maximised stays maximised', () => {
  expect(place(saved({ maximized: true })).maximized).toBe(true)
})

it('full screen stays full screen, with the place it goes back to; an older file says nothing of it', () => {
  expect(place(saved({ fullScreen: true, maximized: true }))).toMatchObject({
    x: 100,
    fullScreen: true,
    maximized: true,
  })
  const { fullScreen, ...older } = saved({})
  expect(windowStateSchema.parse(older)).toEqual({ ...older, fullScreen })
})
