import type { Revision } from '../../lib/ids.ts'
import { recordLimits } from '../limits.ts'
import { appendJournal } from './applyEdit.ts'
import type { Plan, PlanTrail } from './plan.ts'

/** Earlier revisions with one more at the front, each once, the oldest beyond the limit forgotten. */
export function withAncestor(ancestors: readonly Revision[], revision: Revision | null): readonly Revision[] {
  if (revision === null) return ancestors
  return [revision, ...ancestors.filter((each) => each !== revision)].slice(0, recordLimits.ancestors)
}

/**
 * The plan as it goes into its file under a new revision. Not an edit: `rev` stays, and `revisionRev`
 * remembers it, so that later edits can be told from none.
 */
export function stampRevision(plan: Plan, revision: Revision): Plan {
  const { trail } = plan
  const ancestors = withAncestor(trail.ancestors, trail.revision)
  return { ...plan, trail: { ...trail, revision, revisionRev: trail.rev, ancestors } }
}

/** True when the plan was edited since its revision was written or read, or never was in a file. */
export function changedSinceRevision({ rev, revision, revisionRev }: PlanTrail): boolean {
  return revision === null || rev !== revisionRev
}

/** What opening a file means for the library. */
export type OpeningCase =
  /** We do not have this plan: add it. */
  | 'add'
  /** The file is what we have, or what we started from: open ours. */
  | 'same'
  /** The file is older than ours: open ours, with a note. */
  | 'older'
  /** Ours was not touched since an ancestor of the file: replace it, undoably. */
  | 'replace'
  /** Both changed: the user chooses. */
  | 'conflict'

/**
 * Compares our plan (null: not in the library) with a file of the same `planId`. [product §1]
 * A copy from the copies folder carries edits after its revision and is never taken for the revision.
 */
export function compareRevisions(ours: PlanTrail | null, theirs: PlanTrail): OpeningCase {
  if (ours === null) return 'add'
  if (isSameState(ours, theirs)) return 'same'
  const oursChanged = changedSinceRevision(ours)
  const theirsChanged = changedSinceRevision(theirs)
  if (theirs.revision !== null && theirs.revision === ours.revision) {
    if (!theirsChanged) return 'same'
    return oursChanged ? 'conflict' : 'replace'
  }
  if (!theirsChanged && theirs.revision !== null && ours.ancestors.includes(theirs.revision)) return 'older'
  if (!oursChanged && ours.revision !== null && theirs.ancestors.includes(ours.revision)) return 'replace'
  return 'conflict'
}

function isSameState(a: PlanTrail, b: PlanTrail): boolean {
  return a.revision === b.revision && a.rev === b.rev && a.updatedAt === b.updatedAt
}

/**
 * Our plan with the content of `theirs`: `rev` goes on from the higher of the two, both journals and
 * both lines of ancestors stay, and an entry says so. The caller keeps our old state as a version.
 */
export function replacePlan(
  ours: Plan,
  theirs: Plan,
  { now, entryId }: { now: string; entryId: string },
): Plan {
  const rev = Math.max(ours.trail.rev, theirs.trail.rev) + 1
  const wasChanged = changedSinceRevision(theirs.trail)
  const mine = new Set(ours.trail.journal.map((entry) => entry.id))
  const lines = [
    ...theirs.trail.ancestors,
    ...(ours.trail.revision ? [ours.trail.revision] : []),
    ...ours.trail.ancestors,
  ]
  const times = [ours.trail.updatedAt, theirs.trail.updatedAt, now].sort()
  const merged: Plan = {
    ...theirs,
    planId: ours.planId,
    trail: {
      ...theirs.trail,
      rev,
      revisionRev: wasChanged ? theirs.trail.revisionRev : rev,
      createdAt: ours.trail.createdAt,
      updatedAt: times.at(-1) ?? now,
      ancestors: [...new Set(lines)]
        .filter((each) => each !== theirs.trail.revision)
        .slice(0, recordLimits.ancestors),
      journal: [...ours.trail.journal, ...theirs.trail.journal.filter((entry) => !mine.has(entry.id))],
    },
  }
  const detail = { rev: ours.trail.rev, theirRev: theirs.trail.rev }
  return appendJournal(merged, { id: entryId, at: now, kind: 'replaced', detail })
}
