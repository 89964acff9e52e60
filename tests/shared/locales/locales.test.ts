import { expect, test } from 'vitest'
import { exampleNames, names, sameEverywhere, tacticNames } from './allowedWords.ts'
import { neverInIndonesian, neverInMalay } from './falseFriends.ts'
import { findKeyFaults, findVariableFaults } from './findKeyFaults.ts'
import {
  compareNeighbours,
  findCapitals,
  findFalseFriends,
  findToneFaults,
  findUntranslated,
} from './findWordFaults.ts'
import { readLocales } from './readLocales.ts'

const locales = readLocales()

test('every area has the same keys in English, Indonesian and Malay', () => {
  expect(findKeyFaults(locales)).toEqual([])
})

test('every text carries the same values in the three languages', () => {
  expect(findVariableFaults(locales)).toEqual([])
})

test('no Malay text uses an Indonesian word', () => {
  expect(findFalseFriends(locales, 'ms', neverInMalay)).toEqual([])
})

test('no Indonesian text uses a Malay word', () => {
  expect(findFalseFriends(locales, 'id', neverInIndonesian)).toEqual([])
})

test('at most a quarter of the texts over two words are the same in Indonesian and Malay', () => {
  const { share, same } = compareNeighbours(locales)
  expect(share, same.join(', ')).toBeLessThanOrEqual(0.25)
})

test('no text is left in English', () => {
  expect(findUntranslated(locales, sameEverywhere)).toEqual([])
})

test('no text shouts, praises itself or is set like a typewriter', () => {
  expect(findToneFaults(locales)).toEqual([])
})

test('sentences have no capitals inside but for names', () => {
  const ofArea = (area: string) => (fault: string) => fault.split('/')[1]?.startsWith(`${area}.`) === true
  const [isOfExamples, isOfTactics] = [ofArea('examples'), ofArea('tactics')]
  const faults = findCapitals(locales, names)
  expect(faults.filter((fault) => !isOfExamples(fault) && !isOfTactics(fault))).toEqual([])
  const ofExamples = findCapitals(locales, new Set([...names, ...exampleNames]))
  expect(ofExamples.filter(isOfExamples)).toEqual([])
  const ofTactics = findCapitals(locales, new Set([...names, ...tacticNames]))
  expect(ofTactics.filter(isOfTactics)).toEqual([])
})
