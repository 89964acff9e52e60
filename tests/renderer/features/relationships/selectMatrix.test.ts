import { describe, expect, it } from 'vitest'
import {
  cellAt,
  placeOf,
  selectAnswers,
  selectBiggestGap,
  selectOpenFor,
} from '#renderer/features/relationships/selectMatrix.ts'
import { gapWord } from '#shared/model/relationship/gapWord.ts'
import { levels, relationshipId } from '#shared/model/relationship/relationship.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

const regulars = noteId('regulars')
const students = noteId('students')

describe('gapWord', () => {
  it('names all nine pairs of levels', () => {
    const words = levels.map((expected) => levels.map((established) => gapWord({ expected, established })))
    expect(words).toEqual([
      ['notExpected', 'oneOver', 'twoOver'],
      ['oneShort', 'met', 'oneOver'],
      ['twoShort', 'oneShort', 'met'],
    ])
  })
})

describe('placeOf', () => {
  it('finds the place of a cell without a record', () => {
    const id = relationshipId(students, 'communities')
    expect(placeOf(buildSmallPlan(), id)).toEqual({ segment: students, category: 'communities' })
  })

  it('knows no place for a note or a segment of another plan', () => {
    expect(placeOf(buildSmallPlan(), 'coffee')).toBeNull()
    expect(placeOf(buildSmallPlan(), relationshipId(noteId('gone'), 'communities'))).toBeNull()
  })
})

describe('the four questions', () => {
  it('says for whom each is open', () => {
    const plan = buildSmallPlan()
    expect(selectAnswers(plan, regulars)).toEqual([true, true, false, true])
    expect(selectOpenFor(plan, 'expects')).toEqual(['students'])
    expect(selectOpenFor(plan, 'integrated')).toEqual(['students', 'offices'])
  })
})

describe('selectBiggestGap', () => {
  it('is the cell that is furthest short, the first of several', () => {
    const plan = buildSmallPlan()
    expect(selectBiggestGap(plan)).toBe(relationshipId(regulars, 'personal_assistance'))
    const wider = setRelationship(plan, students, 'co_creation', { expected: 'full' })
    expect(selectBiggestGap(wider)).toBe(relationshipId(students, 'co_creation'))
  })
})

it('gives a cell that says nothing where there is no record', () => {
  const cell = cellAt(buildSmallPlan(), { segment: students, category: 'co_creation' })
  expect([cell.expected, cell.established, cell.title]).toEqual(['none', 'none', ''])
})
