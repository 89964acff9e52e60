import { expect, test } from 'vitest'
import { selectPlans } from '#renderer/features/library/selectPlans.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import type { PlanId } from '#shared/lib/ids.ts'

const entry = (name: string, day: number, openQuestions: number | null): LibraryEntry => ({
  planId: name as PlanId, // safe: the test's own id
  summary: { name, notes: 0, segments: 0, cells: 0, openQuestions, thumbnail: {} },
  updatedAt: `2026-01-0${day}T00:00:00Z`,
  trashedAt: null,
})

const plans = [
  entry('Warung Kopi 10', 1, 0),
  entry('Café Melati', 3, 2),
  entry('warung kopi 9', 2, null),
  entry('Ändern', 4, 7),
]
const collator = new Intl.Collator('en', { numeric: true })
const names = (query: string, sort: 'edited' | 'name' | 'questions' = 'edited') =>
  selectPlans(plans, { query, sort, collator }).map(({ summary }) => summary.name)

test('plans stand with the last edited first, by name as a reader sorts, or with most open questions first', () => {
  expect(names('')).toEqual(['Ändern', 'Café Melati', 'warung kopi 9', 'Warung Kopi 10'])
  expect(names('', 'name')).toEqual(['Ändern', 'Café Melati', 'warung kopi 9', 'Warung Kopi 10'])
  expect(names('', 'questions')).toEqual(['Ändern', 'Café Melati', 'warung kopi 9', 'Warung Kopi 10'])
})

test('a plan without a segment stands before one whose questions are all answered', () => {
  expect(names('warung', 'questions')).toEqual(['warung kopi 9', 'Warung Kopi 10'])
})

test('the search finds every word, in any order, whatever the case and the accents', () => {
  expect(names('kopi WAR')).toEqual(['warung kopi 9', 'Warung Kopi 10'])
  expect(names('cafe')).toEqual(['Café Melati'])
  expect(names('  ')).toHaveLength(4)
  expect(names('kopi melati')).toEqual([])
})
