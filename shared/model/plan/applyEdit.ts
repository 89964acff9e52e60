import type { JournalEntry, Plan, UndoablePart } from './plan.ts'

/**
 * The only place where the monotone part moves: what an operation made of `plan` becomes the plan, one
 * `rev` later, never earlier in time and never with a shorter journal. The very same plan when the
 * operation changed nothing.
 */
export function applyEdit(plan: Plan, next: Plan, now: string): Plan {
  const sameParts = next.meta === plan.meta && next.records === plan.records && next.extra === plan.extra
  if (next === plan || (sameParts && next.trail === plan.trail)) return plan
  const { journal } = next.trail
  return {
    ...next,
    planId: plan.planId,
    trail: {
      ...next.trail,
      rev: Math.max(plan.trail.rev, next.trail.rev) + 1,
      createdAt: plan.trail.createdAt,
      updatedAt: now > plan.trail.updatedAt ? now : plan.trail.updatedAt,
      journal: startsWith(journal, plan.trail.journal) ? journal : plan.trail.journal,
    },
  }
}

/** Puts an undone or redone state back: a step forward of the monotone part like any edit. */
export function restoreUndoable(plan: Plan, part: UndoablePart, now: string): Plan {
  if (part.meta === plan.meta && part.records === plan.records) return plan
  return applyEdit(plan, { ...plan, meta: part.meta, records: part.records }, now)
}

/** What undo and redo exchange. */
export function undoablePart(plan: Plan): UndoablePart {
  return { meta: plan.meta, records: plan.records }
}

/** Adds an entry at the end of the journal; an id that is there already adds nothing. */
export function appendJournal(plan: Plan, entry: JournalEntry): Plan {
  const { journal } = plan.trail
  if (journal.some((each) => each.id === entry.id)) return plan
  return { ...plan, trail: { ...plan.trail, journal: [...journal, entry] } }
}

function startsWith(journal: readonly JournalEntry[], start: readonly JournalEntry[]): boolean {
  if (journal === start) return true
  return journal.length >= start.length && start.every((entry, index) => entry === journal[index])
}
