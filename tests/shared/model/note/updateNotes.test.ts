import { expect, it } from 'vitest'
import { getNote } from '#shared/model/note/getNote.ts'
import { setEvidence, setLink, setServes } from '#shared/model/note/updateNotes.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

const ids = (...names: string[]) => names.map(noteId)
const note = (plan: Plan, id: string) => getNote(plan, noteId(id))

it('gives several notes one state of evidence and leaves those that have it', () => {
  const plan = buildSmallPlan()
  const tested = setEvidence(plan, ids('stall', 'beans', 'gone'), 'testing')
  expect([note(tested, 'stall')?.evidence, note(tested, 'beans')?.evidence]).toEqual(['testing', 'testing'])
  expect(setEvidence(tested, ids('stall', 'beans'), 'testing')).toBe(tested)
})

it('says of several notes that they serve a segment; segments among them stay', () => {
  const plan = setServes(buildSmallPlan(), ids('coffee', 'stall', 'students'), noteId('regulars'), true)
  expect(note(plan, 'coffee')?.segments).toEqual(['regulars'])
  expect(note(plan, 'stall')?.segments).toEqual(['regulars'])
  expect(note(plan, 'students')?.segments).toEqual([])
  const none = setServes(plan, ids('coffee', 'stall'), noteId('regulars'), false)
  expect(note(none, 'stall')?.segments).toEqual([])
  expect(setServes(plan, ids('coffee'), noteId('stall'), true)).toBe(plan)
})

it('links two notes once, from whichever side, and unlinks them from both', () => {
  const plan = buildSmallPlan()
  expect(setLink(plan, noteId('barista'), noteId('roasting'), true)).toBe(plan)
  expect(setLink(plan, noteId('stall'), noteId('stall'), true)).toBe(plan)
  const linked = setLink(plan, noteId('stall'), noteId('beans'), true)
  expect(note(linked, 'stall')?.links).toEqual(['beans'])
  const unlinked = setLink(
    setLink(linked, noteId('beans'), noteId('stall'), false),
    noteId('barista'),
    noteId('roasting'),
    false,
  )
  expect([note(unlinked, 'stall')?.links, note(unlinked, 'roasting')?.links]).toEqual([[], []])
})
