import { describe, expect, test } from 'vitest'
import { adapters } from './adapters.ts'
import { findDifferences } from './findDifferences.ts'
import { plainResult } from './plainResult.ts'
import { readCases, type ReferenceCase } from './referenceCase.ts'

/** Methods of §2 to §6 of the carried file that no issue has brought yet; a name leaves with its method. */
const notYetLanded: readonly string[] = [
  ...['rfm', 'rfm_anchored', 'rfm_ntile', 'rfm_segment_map', 'rfm_seed_map', 'rfm_rules'],
  ...['email', 'email_extra'],
]

function runCase({ method, inputs, expected }: ReferenceCase) {
  const adapter = adapters[method]
  if (!adapter) throw new Error(`No method is called ${method}`)
  expect(findDifferences(expected, plainResult(adapter(inputs)))).toEqual([])
}

function runAll(cases: readonly ReferenceCase[]) {
  test.each(cases.map((one) => [`${one.id} ${one.method}: ${one.title}`, one] as const))('%s', (_, one) =>
    runCase(one),
  )
}

const asked = process.env['METHODS_CASES']

if (asked) {
  describe('every case of the file that was asked for', () => runAll(readCases(asked)))
} else {
  describe('the carried cases', () => {
    const carried = readCases(new URL('../../fixtures/methods-cases.json', import.meta.url))
    const isWaiting = ({ method }: ReferenceCase) => notYetLanded.includes(method)
    runAll(carried.filter((one) => !isWaiting(one)))
    runAll(readCases(new URL('../../fixtures/reference/journey-cases.json', import.meta.url)))

    test('only methods of later issues wait, and none that has landed', () => {
      const waiting = carried.filter(isWaiting)
      console.info(`${waiting.length} of ${carried.length} cases wait for methods of §2 to §6`)
      const names = new Set(carried.map(({ method }) => method))
      expect(notYetLanded.filter((name) => name in adapters || !names.has(name))).toEqual([])
    })
  })
}

test('a number off by more than the tolerance, a wrong word and a missing value are told', () => {
  expect(findDifferences({ a: 1.5 }, { a: 1.5 * (1 + 9e-7) })).toEqual([])
  expect(findDifferences({ a: 1.5 }, { a: 1.5 * (1 + 2e-6) })).toHaveLength(1)
  expect(findDifferences({ a: 5000 }, { a: 5001 })).toHaveLength(1)
  expect(findDifferences([null, 'Infinity', true], [0, null, false])).toHaveLength(3)
  expect(findDifferences({ a: [1, 2] }, { a: [1] })).toHaveLength(1)
  expect(findDifferences({ a: 1 }, {})).toHaveLength(1)
})
