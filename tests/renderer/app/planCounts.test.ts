import { expect, test } from 'vitest'
import { createPlanCounter } from '#renderer/app/planCounts.ts'
import { changeRecords, emptyRecords } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Note } from '#shared/model/note/note.ts'
import type { PlanRecord } from '#shared/model/plan/plan.ts'
import { relationshipId, type Relationship } from '#shared/model/relationship/relationship.ts'

const note = (id: string, more: Partial<Note> = {}): Note => ({
  id: id as NoteId,
  type: 'note',
  block: 'channels',
  order: 'a0',
  title: id,
  details: '',
  evidence: 'guess',
  segments: [],
  links: [],
  mark: null,
  customers: null,
  matters: '',
  channelKind: null,
  extra: {},
  ...more,
})

const cell = (segment: string, more: Partial<Relationship>): Relationship => ({
  id: relationshipId(segment as NoteId, 'self_service'),
  type: 'relationship',
  segment: segment as NoteId,
  category: 'self_service',
  expected: 'none',
  established: 'none',
  title: '',
  motivations: [],
  establishedCost: null,
  expectedCost: null,
  leansOn: [],
  evidence: 'guess',
  notes: '',
  extra: {},
  ...more,
})

test('the counts follow every change of the records', () => {
  const count = createPlanCounter()
  const first = changeRecords(emptyRecords<PlanRecord>(), {
    put: [
      note('s1', { block: 'customer_segments' }),
      note('s2', { block: 'customer_segments', evidence: 'supported' }),
      cell('s1', { expected: 'full' }),
      cell('s2', { established: 'light' }),
    ],
  })
  expect(count(first)).toEqual({
    notes: 2,
    segments: 2,
    filled: 2,
    gaps: 1,
    over: 1,
    evidence: { guess: 1, testing: 0, supported: 1, contradicted: 0 },
  })
  const second = changeRecords(first, {
    put: [note('s1', { block: 'customer_segments', evidence: 'testing' })],
    remove: ['s2', relationshipId('s2' as NoteId, 'self_service')],
  })
  expect(count(second)).toMatchObject({
    notes: 1,
    filled: 1,
    over: 0,
    evidence: { guess: 0, testing: 1, supported: 0 },
  })
})

test('typing a title leaves the same counts object', () => {
  const count = createPlanCounter()
  const first = changeRecords(emptyRecords<PlanRecord>(), { put: [note('a')] })
  const before = count(first)
  expect(count(changeRecords(first, { put: [note('a', { title: 'longer' })] }))).toBe(before)
})
