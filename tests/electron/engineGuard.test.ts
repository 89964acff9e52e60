import { expect, it } from 'vitest'
import { guardEngine, majorOf } from '#electron/main/engineGuard.ts'

const recorded = { chromiumMajor: 156, appVersion: '1.2.0' }

it('an older engine is kept from the profile, and who wrote it is said', () => {
  expect(guardEngine(recorded, 114)).toEqual({
    recordedChromium: 156,
    runningChromium: 114,
    writtenByVersion: '1.2.0',
  })
})

it('the same engine, a newer one and a new profile pass', () => {
  expect(guardEngine(recorded, 156)).toBeNull()
  expect(guardEngine(recorded, 157)).toBeNull()
  expect(guardEngine(null, 114)).toBeNull()
})

it('the major is the first number of the version', () => {
  expect(majorOf('114.0.5735.134')).toBe(114)
})
