import { expect, it } from 'vitest'
import { answerNote } from '#renderer/features/quickstart/answers.ts'
import { createDocumentStore } from '#renderer/state/createDocumentStore.ts'
import { ok } from '#shared/lib/result.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { getRelationship } from '#shared/model/relationship/getRelationship.ts'
import { buildSmallPlan, noteId, testTime } from '#tests/support/builders.ts'

const plan = buildSmallPlan()
const regulars = { id: noteId('regulars'), block: 'customer_segments' } as const
const fresh = { id: noteId('fresh'), block: 'channels', segments: [noteId('regulars')] } as const

function open() {
  return createDocumentStore({
    plan,
    stored: plan,
    now: () => testTime,
    write: async () => ok(null),
    schedule: () => () => {},
  })
}

it('a line that says nothing but its title is gone with its last letter', () => {
  const document = open()
  answerNote(document, fresh, 'Stall')
  expect(getNote(document.getState().plan, fresh.id)?.title).toBe('Stall')
  answerNote(document, fresh, '')
  expect(getNote(document.getState().plan, fresh.id)).toBe(null)
})

it('a segment with customers and cells stays while its name is written anew', () => {
  const document = open()
  answerNote(document, regulars, '')
  answerNote(document, regulars, 'Neighbours')
  const now = document.getState().plan
  expect(getNote(now, regulars.id)).toMatchObject({ title: 'Neighbours', customers: 120 })
  expect(getRelationship(now, regulars.id, 'personal_assistance')).not.toBe(null)
})
