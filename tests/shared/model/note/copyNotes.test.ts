import { describe, expect, it } from 'vitest'
import { changeRecords } from '#shared/document/records.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { createNote } from '#shared/model/note/addNote.ts'
import { duplicateNotes, inPlanOrder, pasteNotes } from '#shared/model/note/copyNotes.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Note } from '#shared/model/note/note.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { buildNote, buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

const ids = (...names: string[]) => names.map(noteId)
const read = (plan: Plan, ...names: string[]): Note[] =>
  ids(...names).flatMap((id) => getNote(plan, id) ?? [])

describe('pasteNotes', () => {
  it('puts copies behind a note of the block, with all they say', () => {
    const plan = buildSmallPlan()
    const pasted = pasteNotes(plan, {
      notes: read(plan, 'coffee', 'farmers'),
      ids: ids('x', 'y'),
      block: 'key_partners',
      after: noteId('farmers'),
    })
    expect(notesInBlock(pasted, 'key_partners')).toEqual(['farmers', 'x', 'y'])
    expect(getNote(pasted, noteId('x'))).toMatchObject({ title: 'Fresh coffee', segments: ['regulars'] })
  })

  it('puts each into its own block when no block is named', () => {
    const plan = buildSmallPlan()
    const pasted = pasteNotes(plan, { notes: read(plan, 'stall', 'beans'), ids: ids('x', 'y'), block: null })
    expect(notesInBlock(pasted, 'channels')).toEqual(['stall', 'x'])
    expect(notesInBlock(pasted, 'cost_structure')).toEqual(['beans', 'y'])
  })

  it('keeps the links among the copies and those whose targets are here', () => {
    const other = buildPlan({
      notes: [
        buildNote({ id: 'visitors', block: 'customer_segments' }),
        buildNote({
          id: 'stage',
          block: 'key_resources',
          segments: ids('visitors'),
          links: ids('show', 'stall', 'gone'),
        }),
        buildNote({ id: 'show', block: 'value_propositions', segments: ids('regulars') }),
      ],
    })
    const copied = read(other, 'visitors', 'stage', 'show')
    const pasted = pasteNotes(buildSmallPlan(), { notes: copied, ids: ids('v', 's', 'w'), block: null })
    expect(getNote(pasted, noteId('s'))).toMatchObject({ segments: ['v'], links: ['w', 'stall'] })
    expect(getNote(pasted, noteId('w'))?.segments).toEqual(['regulars'])
    expect(checkPlan(pasted)).toEqual([])
  })

  it('gives a copied segment a mark of its own', () => {
    const plan = buildSmallPlan()
    const pasted = pasteNotes(plan, { notes: read(plan, 'regulars'), ids: ids('x'), block: null })
    expect(getNote(pasted, noteId('x'))).toMatchObject({ mark: 4, customers: 120 })
  })

  it('leaves out what the block it lands in does not have', () => {
    const plan = buildSmallPlan()
    const pasted = pasteNotes(plan, { notes: read(plan, 'regulars'), ids: ids('x'), block: 'channels' })
    expect(getNote(pasted, noteId('x'))).toMatchObject({ block: 'channels', mark: null, customers: null })
  })

  it('adds nothing to a full plan', () => {
    const put = Array.from({ length: recordLimits.records }, (_, index) =>
      createNote({ id: noteId(`n${index}`), block: 'key_partners' }),
    )
    const full = { ...buildPlan(), records: changeRecords(buildPlan().records, { put }) }
    expect(pasteNotes(full, { notes: [buildNote()], ids: ids('x'), block: null })).toBe(full)
  })
})

describe('duplicateNotes', () => {
  it('puts the copies together behind the last of them in each block', () => {
    const plan = buildSmallPlan()
    const doubled = duplicateNotes(plan, ids('regulars', 'students', 'stall'), ids('a', 'b', 'c'))
    expect(notesInBlock(doubled, 'customer_segments')).toEqual(['regulars', 'students', 'a', 'b', 'offices'])
    expect(notesInBlock(doubled, 'channels')).toEqual(['stall', 'c'])
  })

  it('ties the copies to each other as their originals are', () => {
    const doubled = duplicateNotes(buildSmallPlan(), ids('roasting', 'barista'), ids('a', 'b'))
    expect(getNote(doubled, noteId('a'))?.links).toEqual(['b'])
    expect(getNote(doubled, noteId('roasting'))?.links).toEqual(['barista'])
  })
})

it('a selection stands in teaching order, whatever was chosen first', () => {
  expect(inPlanOrder(buildSmallPlan(), ids('beans', 'stall', 'students', 'regulars', 'gone'))).toEqual([
    'regulars',
    'students',
    'stall',
    'beans',
  ])
})
