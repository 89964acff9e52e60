import { expect, it } from 'vitest'
import { createCrashCounter } from '#electron/main/crashLoop.ts'

it('the third crash within a minute is a loop, and counting starts anew', () => {
  const isLoop = createCrashCounter(() => 0)
  expect([isLoop(), isLoop(), isLoop(), isLoop()]).toEqual([false, false, true, false])
})

it('crashes further apart are none', () => {
  let now = 0
  const isLoop = createCrashCounter(() => (now += 40_000))
  expect([isLoop(), isLoop(), isLoop(), isLoop()]).toEqual([false, false, false, false])
})
