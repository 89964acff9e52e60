import { expect } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { Label } from '#renderer/state/label.ts'

/** What undo gives back, as text: it cannot change with a record that somebody changed in place. */
export function contentOf({ meta, records }: Plan): string {
  const sorted = [...eachRecord(records)].sort((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.stringify({ meta, records: sorted }, inSequence)
}

/** Names in one sequence, whoever made the object. */
function inSequence(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Watches a document from now on and keeps its own list of states: each undo has to give the state before,
 * each redo the one after, every edit a new step with a name, and `checkPlan` finds nothing in between.
 */
export function followHistory(document: DocumentStore, onLabel: (label: Label) => void) {
  let states = [contentOf(document.getState().plan)]
  let at = 0
  let travelling: -1 | 0 | 1 = 0
  const { undo, redo } = document
  document.undo = () => travel(-1, undo)
  document.redo = () => travel(1, redo)

  function travel(direction: -1 | 1, step: () => Label | null): Label | null {
    travelling = direction
    const label = step()
    travelling = 0
    return label
  }

  const stop = document.subscribe(({ plan, history }, before) => {
    if (plan === before.plan) return
    expect(checkPlan(plan)).toEqual([])
    const content = contentOf(plan)
    // What is written into a file is a revision, not an edit.
    const edits = content === states[at] && travelling === 0 && history === before.history ? 0 : 1
    expect(plan.trail.rev, 'rev').toBe(before.plan.trail.rev + edits)
    if (travelling !== 0) {
      at += travelling
      expect(content, travelling < 0 ? 'undone' : 'redone').toBe(states[at])
    } else if (history.past !== before.history.past) {
      const label = history.past.at(-1)?.label
      if (label) onLabel(label)
      const grows = history.past.length > before.history.past.length
      if (grows) at += 1
      states = [...states.slice(0, at), content]
    } else expect(content, 'changed without a step to undo').toBe(states[at])
  })

  return {
    stop: () => {
      stop()
      Object.assign(document, { undo, redo })
    },
    /** Back to the first state and forth to the last one. */
    walkThrough: () => {
      const end = at
      const last = states.length - 1
      while (document.undo());
      expect(at, 'steps back').toBe(0)
      while (document.redo());
      expect(at, 'steps forth').toBe(last)
      while (at > end) document.undo()
      return last
    },
  }
}
