import { expect, test } from 'vitest'
import { usesOf } from '#shared/model/plan/usesOf.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const [regulars, till, florist] = [noteId('regulars'), noteId('till'), noteId('florist')]
const assistance = relationshipId(regulars, 'personal_assistance')

const plan = buildPlan({
  notes: [
    buildNote({ id: 'regulars', block: 'customer_segments' }),
    buildNote({ id: 'till', block: 'channels', segments: [regulars], links: [florist] }),
    buildNote({ id: 'florist', block: 'key_resources' }),
    buildNote({ id: 'alone', block: 'key_partners' }),
  ],
  cells: { regulars: { personal_assistance: { expected: 'full', leansOn: [florist] } } },
})

const show = (id: Parameters<typeof usesOf>[1], from: 'canvas' | 'relationships' = 'canvas') =>
  usesOf(plan, id, from).map((use) => `${use.kind} ${use.id}`)

test('the card of a cell leads to its cell, and the cell to its card', () => {
  expect(show(assistance)[0]).toBe(`cell ${assistance}`)
  expect(show(assistance, 'relationships')[0]).toBe(`card ${assistance}`)
})

test('a cell leads to its segment and to what it leans on', () => {
  expect(show(assistance).slice(1)).toEqual(['segment regulars', 'leanedOn florist'])
})

test('a segment leads to its row, its cells and what serves it', () => {
  expect(show(regulars)).toEqual(['row regulars', `relationship ${assistance}`, 'serving till'])
  expect(show(regulars, 'relationships')[0]).toBe(`relationship ${assistance}`)
})

test('a note leads to the cells that lean on it, to its segments and to linked notes from either side', () => {
  expect(show(till)).toEqual(['segment regulars', 'linked florist'])
  expect(show(florist)).toEqual([`leaning ${assistance}`, 'linked till'])
})

test('what nothing uses leads nowhere, and so does what is gone', () => {
  expect(show(noteId('alone'))).toEqual([])
  expect(show(noteId('gone'))).toEqual([])
})
