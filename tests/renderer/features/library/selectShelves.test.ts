import { expect, test } from 'vitest'
import { selectShelves } from '#renderer/features/library/selectShelves.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import type { PlanId } from '#shared/lib/ids.ts'

const entry = (name: string, updatedAt: string, trashedAt: string | null = null): LibraryEntry => ({
  planId: name as PlanId,
  summary: { name, notes: 0, segments: 0, cells: 0, openQuestions: null, thumbnail: {} },
  updatedAt,
  trashedAt,
})

test('what is in the trash stands apart, last put away first', () => {
  const shelves = selectShelves([
    entry('old', '2026-01-01T00:00:00Z'),
    entry('new', '2026-03-01T00:00:00Z'),
    entry('gone early', '2026-04-01T00:00:00Z', '2026-04-02T00:00:00Z'),
    entry('gone late', '2026-01-01T00:00:00Z', '2026-05-02T00:00:00Z'),
  ])
  expect(shelves.plans.map((plan) => plan.planId)).toEqual(['old', 'new'])
  expect(shelves.trashed.map((plan) => plan.planId)).toEqual(['gone late', 'gone early'])
})
