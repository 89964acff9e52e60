import { expect, it } from 'vitest'
import {
  chooseRuntime,
  chromiumMajorOf,
  developmentProfile,
  parseEngineRecord,
  userProfile,
  type Runtime,
  type RuntimeSource,
} from '../../scripts/lib/chooseRuntime.mjs'

function createRuntime(source: RuntimeSource, chromiumMajor: number, profile: string): Runtime {
  return { source, executablePath: '/e/electron', distPath: '/e', version: '1.0.0', chromiumMajor, profile }
}

const official = createRuntime('official', 156, userProfile)
const bundled = createRuntime('bundled', 114, developmentProfile)

function candidate(source: RuntimeSource, runtime: Runtime | null, asked: RuntimeSource[] = []) {
  return {
    source,
    find: () => {
      asked.push(source)
      return Promise.resolve(runtime)
    },
  }
}

it('takes the first runtime that exists and asks no further', async () => {
  const asked: RuntimeSource[] = []
  const candidates = [
    candidate('override', null, asked),
    candidate('official', official, asked),
    candidate('bundled', bundled, asked),
  ]
  expect((await chooseRuntime(candidates, () => null)).runtime).toBe(official)
  expect(asked).toEqual(['override', 'official'])
})

it('passes over a runtime older than the one recorded in its profile, and says which', async () => {
  const recorded = { chromiumMajor: 150, appVersion: '0.3.0' }
  const older = createRuntime('override', 114, userProfile)
  const candidates = [candidate('override', older), candidate('official', official)]
  const choice = await chooseRuntime(candidates, (profile) => (profile === userProfile ? recorded : null))
  expect(choice).toEqual({ runtime: official, passedOver: [{ runtime: older, recorded }] })
})

it('takes a runtime of the same major as the recorded one', async () => {
  const recorded = { chromiumMajor: 114, appVersion: '0.1.0' }
  expect((await chooseRuntime([candidate('bundled', bundled)], () => recorded)).runtime).toBe(bundled)
})

it('finds none when every runtime is too old', async () => {
  const recorded = { chromiumMajor: 200, appVersion: '9.0.0' }
  const choice = await chooseRuntime([candidate('bundled', bundled)], () => recorded)
  expect(choice.runtime).toBeNull()
  expect(choice.passedOver).toHaveLength(1)
})

it('reads an engine record only when it names a Chromium', () => {
  expect(parseEngineRecord({ chromiumMajor: 156, appVersion: '0.1.0' })).toEqual({
    chromiumMajor: 156,
    appVersion: '0.1.0',
  })
  for (const broken of [null, 'x', {}, { chromiumMajor: '156' }, { chromiumMajor: 1.5 }]) {
    expect(parseEngineRecord(broken)).toBeNull()
  }
})

it('tells the Chromium from the V8', () => {
  expect(chromiumMajorOf('11.4.183.19-electron.0')).toBe(114)
  expect(chromiumMajorOf('15.6.1.1-electron.0')).toBe(156)
})
