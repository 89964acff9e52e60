import { describe, expect, it } from 'vitest'
import { gapOf } from '#shared/model/relationship/gapOf.ts'
import { derivedNotes, getRelationship, relationshipsOf } from '#shared/model/relationship/getRelationship.ts'
import { levels } from '#shared/model/relationship/relationship.ts'
import { clearRelationship, setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

const regulars = noteId('regulars')
const cost = { lowMinor: 1, likelyMinor: 2, highMinor: 3 }

describe('setRelationship', () => {
  it('creates the cell of a pair under the pair’s id', () => {
    const plan = setRelationship(buildSmallPlan(), regulars, 'co_creation', { expected: 'light' })
    expect(getRelationship(plan, regulars, 'co_creation')).toMatchObject({
      id: 'rel:regulars:co_creation',
      expected: 'light',
      established: 'none',
    })
  })

  it('removes a cell that says nothing any more', () => {
    const plan = setRelationship(buildSmallPlan(), regulars, 'communities', { expected: 'none' })
    expect(getRelationship(plan, regulars, 'communities')).toBeNull()
    expect(plan.records.size).toBe(buildSmallPlan().records.size - 1)
  })

  it('creates nothing that says nothing, and nothing for what is no segment', () => {
    const plan = buildSmallPlan()
    expect(setRelationship(plan, regulars, 'co_creation', { title: '' })).toBe(plan)
    expect(setRelationship(plan, noteId('stall'), 'co_creation', { expected: 'full' })).toBe(plan)
    expect(setRelationship(plan, noteId('nobody'), 'co_creation', { expected: 'full' })).toBe(plan)
  })

  it('leaves out costs that are no range, references to nothing and motivations that stand twice', () => {
    const plan = setRelationship(buildSmallPlan(), regulars, 'communities', {
      establishedCost: { lowMinor: 5, likelyMinor: 2, highMinor: 9 },
      expectedCost: { lowMinor: 0.5, likelyMinor: 2, highMinor: 9 },
      leansOn: [noteId('barista'), noteId('nobody'), noteId('barista')],
      motivations: ['retention', 'acquisition', 'retention'],
    })
    expect(getRelationship(plan, regulars, 'communities')).toMatchObject({
      establishedCost: null,
      expectedCost: null,
      leansOn: ['barista'],
      motivations: ['acquisition', 'retention'],
    })
  })

  it('keeps the cost of a level that is not set just now', () => {
    let plan = setRelationship(buildSmallPlan(), regulars, 'communities', { expectedCost: cost })
    plan = setRelationship(plan, regulars, 'communities', { established: 'light' })
    expect(getRelationship(plan, regulars, 'communities')?.expectedCost).toEqual(cost)
  })
})

describe('clearRelationship', () => {
  it('removes the cell, and does nothing where there is none', () => {
    const plan = clearRelationship(buildSmallPlan(), regulars, 'communities')
    expect(derivedNotes(plan)).not.toContain('rel:regulars:communities')
    expect(clearRelationship(plan, regulars, 'communities')).toBe(plan)
  })
})

describe('gapOf', () => {
  it('is expected minus established level', () => {
    const gaps = levels.map((expected) => levels.map((established) => gapOf({ expected, established })))
    expect(gaps).toEqual([
      [0, -1, -2],
      [1, 0, -1],
      [2, 1, 0],
    ])
  })
})

describe('relationshipsOf', () => {
  it('gives the filled cells of a segment in category order', () => {
    expect(relationshipsOf(buildSmallPlan(), regulars).map((cell) => cell.category)).toEqual([
      'personal_assistance',
      'communities',
    ])
  })
})
