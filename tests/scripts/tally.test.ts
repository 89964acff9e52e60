import { expect, it } from 'vitest'
import { addTallies, finalLine, stepTally, tallyVitest } from '../../scripts/lib/tally.mjs'

const root = '/project/'

function reportOf(...files: [status: string, tests: [status: string, fullName: string][]][]) {
  return {
    testResults: files.map(([status, tests], index) => ({
      name: `/project/tests/${index}.test.ts`,
      status,
      assertionResults: tests.map(([testStatus, fullName]) => ({ status: testStatus, fullName })),
    })),
  }
}

it('the final line names skipped tests only when there are any', () => {
  expect(finalLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed')
  expect(finalLine({ passed: 7, failed: 1, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
})

it('steps and test suites add up', () => {
  const suite = { passed: 10, failed: 2, skipped: 1 }
  expect(addTallies([stepTally(true), stepTally(false), suite])).toEqual({
    passed: 11,
    failed: 3,
    skipped: 1,
  })
})

it('whatever neither passed nor failed is skipped, and named', () => {
  const report = reportOf([
    'passed',
    [
      ['passed', 'a'],
      ['skipped', 'b'],
      ['todo', 'c'],
      ['pending', 'd'],
    ],
  ])
  const { tally, skipped } = tallyVitest(report, 0, root)
  expect(tally).toEqual({ passed: 1, failed: 0, skipped: 3 })
  expect(skipped).toEqual(['b', 'c', 'd'].map((test) => ({ file: 'tests/0.test.ts', test })))
})

it('a file that could not be loaded counts as one failure', () => {
  expect(tallyVitest(reportOf(['passed', [['passed', 'a']]], ['failed', []]), 1, root).tally).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

it('a bad exit code is a failure even when every test passed', () => {
  expect(tallyVitest(reportOf(['passed', [['passed', 'a']]]), 1, root).tally.failed).toBe(1)
})

it('a suite that ran nothing has failed', () => {
  expect(tallyVitest(null, 0, root).tally.failed).toBe(1)
  expect(tallyVitest(reportOf(['passed', [['skipped', 'a']]]), 0, root).tally.failed).toBe(1)
})
