import { describe, expect, it } from 'vitest'
import { cellsToCost, cellToShow, firstOpenStep } from '#renderer/features/quickstart/steps.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { buildNote, buildPlan, noteId } from '#tests/support/builders.ts'

const segment = buildNote({ id: 'regulars', block: 'customer_segments' })
const offer = buildNote({ id: 'offer', block: 'value_propositions' })
const way = buildNote({ id: 'way', block: 'channels' })

describe('the questions go on at the first that the plan does not answer', () => {
  it.each([
    ['name', buildPlan({ meta: { name: 'New plan' } })],
    ['customers', buildPlan({ meta: { name: 'Warung Kopi' } })],
    ['offer', buildPlan({ notes: [segment] })],
    ['ways', buildPlan({ notes: [segment, offer] })],
    ['care', buildPlan({ notes: [segment, offer, way] })],
    [
      'cost',
      buildPlan({
        notes: [segment, offer, way],
        cells: { regulars: { communities: { expected: 'full' } } },
      }),
    ],
  ] as const)('%s', (step, plan) => {
    expect(firstOpenStep(plan, 'New plan')).toBe(step)
  })
})

describe('the last question and what it leads to', () => {
  const plan = buildPlan({
    notes: [segment],
    cells: {
      regulars: {
        personal_assistance: { established: 'full' },
        self_service: { expected: 'light' },
        communities: { expected: 'light', established: 'light' },
        co_creation: { title: 'a thought' },
      },
    },
  })

  it('asks for the cost of what is expected or there, the furthest from the wish first', () => {
    expect(cellsToCost(plan, noteId('regulars')).map(({ category }) => category)).toEqual([
      'personal_assistance',
      'self_service',
      'communities',
    ])
  })

  it('leads to what falls short, to what is too much when nothing does, to nothing without segments', () => {
    expect(cellToShow(plan)).toBe(relationshipId(noteId('regulars'), 'self_service'))
    const over = buildPlan({
      notes: [segment],
      cells: { regulars: { personal_assistance: { established: 'full' } } },
    })
    expect(cellToShow(over)).toBe(relationshipId(noteId('regulars'), 'personal_assistance'))
    expect(cellToShow(buildPlan())).toBeNull()
  })
})
