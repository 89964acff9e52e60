import { describe, expect, it } from 'vitest'
import {
  closeGroup,
  emptyHistory,
  historyLimits,
  recordStep,
  redoStep,
  undoStep,
  type History,
} from '#shared/document/history.ts'

const step = (history: History<number, string>, before: number, group: string | null = null, bytes = 1) =>
  recordStep(history, before, { label: `from ${before}`, group, bytes })

const none = emptyHistory<number, string>()

describe('a history', () => {
  it('leads back and forward through the states', () => {
    const history = step(step(none, 1), 2)
    const back = undoStep(history, 3)
    expect(back).toMatchObject({ state: 2, label: 'from 2' })
    const further = back && undoStep(back.history, back.state)
    expect(further).toMatchObject({ state: 1, label: 'from 1' })
    expect(further && undoStep(further.history, further.state)).toBeNull()
    const forth = further && redoStep(further.history, further.state)
    expect(forth).toMatchObject({ state: 2, label: 'from 1' })
    expect(forth && redoStep(forth.history, forth.state)).toMatchObject({ state: 3, label: 'from 2' })
  })

  it('makes one step of edits with the same group', () => {
    const typed = step(step(step(none, 1, 'title:a'), 2, 'title:a'), 3, 'title:b')
    expect(typed.past.map(({ state }) => state)).toEqual([1, 3])
  })

  it('starts a new step after the group was closed, and after an undo', () => {
    const closed = step(closeGroup(step(none, 1, 'title:a')), 2, 'title:a')
    expect(closed.past).toHaveLength(2)
    const undone = undoStep(closed, 3)
    expect(undone && step(undone.history, undone.state, 'title:a').past).toHaveLength(2)
  })

  it('forgets what was undone when something new is done', () => {
    const undone = undoStep(step(none, 1), 2)
    expect(undone && step(undone.history, undone.state).future).toEqual([])
  })

  it('keeps at most so many steps', () => {
    let history = none
    for (let state = 0; state < historyLimits.steps + 50; state += 1) history = step(history, state)
    expect(history.past).toHaveLength(historyLimits.steps)
    expect(history.past.at(-1)?.state).toBe(historyLimits.steps + 49)
  })

  it('keeps at most so many bytes, but always the last step', () => {
    const half = historyLimits.bytes / 2
    const full = step(step(step(none, 1, null, half), 2, null, half), 3, null, half)
    expect(full.past.map(({ state }) => state)).toEqual([2, 3])
    expect(step(none, 1, null, historyLimits.bytes * 2).past).toHaveLength(1)
  })
})
