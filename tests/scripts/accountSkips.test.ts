import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accountSkips, type ListedSkip } from '../../scripts/lib/accountSkips.mjs'
import { needs } from '../../scripts/lib/needs.mjs'

const skipped = { file: 'tests/e2e/sandbox.e2e.test.ts', test: 'the system sandbox is on' }
const listed = { ...skipped, need: 'root', reason: 'starts the app as another user' }
const hasNothing = () => false

it('a listed skip whose need is missing is in order', () => {
  expect(accountSkips([skipped], [listed], hasNothing)).toEqual([])
})

it('a skip that is not listed is a problem', () => {
  expect(accountSkips([skipped], [], hasNothing)[0]).toContain('not listed')
})

it('a skip whose need is present is a problem', () => {
  expect(accountSkips([skipped], [listed], () => true)[0]).toContain('this machine has: root')
})

it('a need that nobody knows is a problem', () => {
  expect(accountSkips([skipped], [listed], () => null)[0]).toContain('nobody knows')
})

it('one missing need of several is reason enough', () => {
  const second = { ...listed, need: 'strace' }
  expect(accountSkips([skipped], [listed, second], (need) => need === 'root')).toEqual([])
})

it('an entry may name the beginning of several tests', () => {
  expect(accountSkips([skipped], [{ ...listed, test: 'the system*' }], hasNothing)).toEqual([])
  expect(accountSkips([skipped], [{ ...listed, test: 'another*' }], hasNothing)).toHaveLength(1)
})

it('every listed skip names a file that exists and a need that can be probed', () => {
  const list = JSON.parse(readFileSync('tests/skips.json', 'utf8')) as ListedSkip[] // the file that is checked here
  expect(list.filter(({ file }) => !existsSync(file))).toEqual([])
  expect(list.map(({ need }) => need).filter((need) => !needs.some((known) => known === need))).toEqual([])
})
