import { describe, expect, it } from 'vitest'
import {
  comparedSegments,
  matrixView,
  orderedRows,
  sortView,
} from '#renderer/features/relationships/matrixView.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import { setRelationship } from '#shared/model/relationship/setRelationship.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

const [a, b, c] = [noteId('a'), noteId('b'), noteId('c')]
const [d, e, f] = [noteId('d'), noteId('e'), noteId('f')]

describe('orderedRows', () => {
  it('is the plan’s order on the canvas', () => {
    expect(orderedRows([a, b], { order: 'canvas', sorted: [b, a] })).toEqual([a, b])
  })

  it('keeps the order of the moment, with those that came since at the end and without those gone', () => {
    expect(orderedRows([a, b, c], { order: 'gap', sorted: [d, b, a] })).toEqual([b, a, c])
  })
})

describe('sortView', () => {
  it('sorts by the plan of the moment', () => {
    const view = matrixView(createSessionStore())
    const plan = setRelationship(buildSmallPlan(), noteId('offices'), 'communities', { expected: 'full' })
    sortView(view, plan, 'gap')
    expect(view.getState()).toMatchObject({ order: 'gap', sorted: ['offices', 'regulars', 'students'] })
  })
})

describe('comparedSegments', () => {
  const all = [a, b, c, d, e, f]

  it('are those chosen, four at most', () => {
    expect(comparedSegments(all, [c, a])).toEqual([c, a])
    expect(comparedSegments(all, [a, b, c, d, e])).toEqual([a, b, c, d])
  })

  it('are filled up to two with the first segments when fewer are left', () => {
    expect(comparedSegments(all, [noteId('gone'), c])).toEqual([c, a])
    expect(comparedSegments(all, [])).toEqual([a, b])
    expect(comparedSegments([a], [])).toEqual([a])
  })
})
