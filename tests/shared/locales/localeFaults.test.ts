import { expect, test } from 'vitest'
import { neverInIndonesian, neverInMalay } from './falseFriends.ts'
import { findKeyFaults, findVariableFaults } from './findKeyFaults.ts'
import {
  compareNeighbours,
  findCapitals,
  findFalseFriends,
  findToneFaults,
  findUntranslated,
} from './findWordFaults.ts'
import type { Locales, Texts } from './readLocales.ts'

function localesWith(en: Texts, id: Texts, ms: Texts): Locales {
  return { en: { area: en }, id: { area: id }, ms: { area: ms } }
}

test('a key that one language lacks is found', () => {
  expect(findKeyFaults(localesWith({ a: 'x', b: 'y' }, { a: 'x' }, { a: 'x', b: 'y', c: 'z' }))).toEqual([
    'en/area.c is missing',
    'id/area.b is missing',
    'id/area.c is missing',
  ])
})

test('an area that one language lacks is found', () => {
  const locales: Locales = { en: { area: {} }, id: { area: {} }, ms: {} }
  expect(findKeyFaults(locales)).toEqual(['ms/area is missing'])
})

test('an empty text is found', () => {
  expect(findKeyFaults(localesWith({ a: 'x' }, { a: ' ' }, { a: 'x' }))).toHaveLength(1)
})

test('Indonesian and Malay need the plural only, and a singular there says the same', () => {
  const en = { cells_one: '{{count}} cell', cells_other: '{{count}} cells' }
  const other = { cells_other: '{{count}} sel' }
  expect(findKeyFaults(localesWith(en, other, { ...other, cells_one: '{{count}} sel' }))).toEqual([])
  expect(findKeyFaults(localesWith(en, other, { ...other, cells_one: 'satu sel' }))).toHaveLength(1)
  expect(findKeyFaults(localesWith({ cells_one: '{{count}} cell' }, other, other))).toEqual([
    'en/area.cells_other is missing',
    'en/area.cells_other is missing',
  ])
})

test('a lost or misspelt value is found', () => {
  const faults = findVariableFaults(
    localesWith({ a: 'add “{{title}}”' }, { a: 'tambah “{{titel}}”' }, { a: 'tambah' }),
  )
  expect(faults).toHaveLength(2)
})

test('every word of the lists is found, also with affixes, and never inside another word', () => {
  const sample = (word: string) => word.replace(/^\*|\*$/g, '')
  for (const { word } of neverInMalay) {
    expect(
      findFalseFriends(localesWith({}, {}, { a: `x ${sample(word)}.` }), 'ms', neverInMalay),
      word,
    ).not.toEqual([])
  }
  for (const { word } of neverInIndonesian) {
    const locales = localesWith({}, { a: `x ${sample(word)}.` }, {})
    expect(findFalseFriends(locales, 'id', neverInIndonesian), word).not.toEqual([])
  }
  expect(findFalseFriends(localesWith({}, {}, { a: 'Mengunduh' }), 'ms', neverInMalay)).toHaveLength(1)
  expect(findFalseFriends(localesWith({}, { a: 'kerangka, tempat' }, {}), 'id', neverInIndonesian)).toEqual(
    [],
  )
})

test('each list has at least thirty words and no word stands in both', () => {
  expect(neverInMalay.length).toBeGreaterThanOrEqual(30)
  expect(neverInIndonesian.length).toBeGreaterThanOrEqual(30)
  const malay = new Set(neverInMalay.map(({ word }) => word))
  expect(neverInIndonesian.filter(({ word }) => malay.has(word))).toEqual([])
})

test('texts that read the same in both neighbours are counted', () => {
  const en = { a: 'one two three', b: 'four five six', c: 'short one' }
  const id = { a: 'satu dua tiga', b: 'empat lima enam', c: 'sama' }
  expect(compareNeighbours(localesWith(en, id, { ...id, b: 'lain sekali ya' })).share).toBe(0.5)
})

test('a text left in English is found and a name is not', () => {
  const en = { a: 'Open recent', b: 'Relasi PDF', c: '{{count}} · {{name}}' }
  expect(
    findUntranslated(localesWith(en, en, { ...en, a: 'Buka terkini' }), new Set(['Relasi', 'PDF'])),
  ).toEqual(['id/area.a: Open recent'])
})

test.each([
  'Saved!',
  'Successfully saved',
  'Say "yes"',
  'Saving...',
  'two  spaces',
  '5% more',
  'Berhasil disimpan',
  'Apa yang kamu lihat?',
])('%j is found to have the wrong tone', (text) => {
  expect(findToneFaults(localesWith({ a: text }, {}, {}))).not.toEqual([])
})

test('a capital inside a sentence is found, a new sentence or a name is not', () => {
  const en = {
    a: 'Start a Plan Now, press E',
    b: 'Start a plan. Then Relasi saves it',
    c: 'Choose “Save as file”',
  }
  expect(findCapitals(localesWith(en, {}, {}), new Set(['Relasi']))).toHaveLength(2)
})
