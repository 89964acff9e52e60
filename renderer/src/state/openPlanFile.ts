import { formatPlanData } from '#shared/file/formatPlan.ts'
import type { DesktopApi, FileHandle } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'
import { duplicatePlan } from '#shared/model/plan/duplicatePlan.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { compareRevisions, replacePlan } from '#shared/model/plan/revisions.ts'
import type { DocumentStore } from './documentStore.ts'
import { freeName } from './freeName.ts'
import type { LabelKey } from '#renderer/i18n/keys.ts'
import type { LibraryError, LibraryStore } from './libraryStore.ts'
import type { FilesAnswer, FilesQuestion } from './planFiles.ts'

export type OpeningEnd =
  | {
      readonly kind: 'opened'
      readonly key: LabelKey
      readonly name: string
      readonly undo: (() => void) | null
    }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly detail: string }

export interface OpeningOptions {
  readonly fileName: string
  /** Null for a dropped file: it is never linked. */
  readonly handle: FileHandle | null
  readonly library: LibraryStore
  readonly desktop: Pick<DesktopApi, 'linkFile' | 'linkedFile'>
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  readonly ask: (question: FilesQuestion) => Promise<FilesAnswer>
  /** A plan was opened: shows it, at once. Later would take back what somebody has begun in it meanwhile. */
  readonly arrive: () => void
}

const failed = ({ error }: { error: LibraryError }): OpeningEnd => ({
  kind: 'failed',
  detail: [error.code, error.detail].join(' '),
})

/** The four cases of opening a file (product §1), for the plan that was read from it. */
export async function openPlanFile(theirs: Plan, options: OpeningOptions): Promise<OpeningEnd> {
  const { library, fileName } = options
  const known = library.getState().entries.find(({ planId }) => planId === theirs.planId)
  if (!known) return add(theirs, options)
  if (known.trashedAt !== null) await library.restorePlan(theirs.planId)
  const opened = await openKnown(theirs.planId, options)
  if (!opened.ok) return failed(opened)
  const document = opened.value
  const ours = document.getState().plan
  switch (compareRevisions(ours.trail, theirs.trail)) {
    case 'add':
    case 'same':
      await link(theirs.planId, options)
      return { kind: 'opened', key: 'fileIsKnown', name: fileName, undo: null }
    case 'older':
      return { kind: 'opened', key: 'fileIsKnown', name: fileName, undo: null }
    case 'replace':
      return replace(document, theirs, options)
    case 'conflict':
      return settleConflict(document, theirs, options)
  }
}

async function add(theirs: Plan, options: OpeningOptions): Promise<OpeningEnd> {
  const { handle, fileName } = options
  const added = await open(theirs, options)
  if (!added.ok) return failed(added)
  await link(theirs.planId, options)
  return {
    kind: 'opened',
    key: handle ? 'fileOpened' : 'fileCopyOpened',
    name: theirs.meta.name || fileName,
    undo: null,
  }
}

async function settleConflict(
  document: DocumentStore,
  theirs: Plan,
  options: OpeningOptions,
): Promise<OpeningEnd> {
  const { library, fileName, now, newId, ask } = options
  const ours = document.getState().plan
  const answer = await ask({
    kind: 'conflict',
    fileName,
    planName: ours.meta.name,
    ourUpdatedAt: ours.trail.updatedAt,
    fileUpdatedAt: theirs.trail.updatedAt,
  })
  if (answer === 'replace') return replace(document, theirs, options)
  if (answer !== 'keep_both') return { kind: 'left' }
  const taken = library.getState().entries.map(({ summary }) => summary.name)
  const name = freeName(theirs.meta.name, taken)
  const both = duplicatePlan(theirs, { planId: newId<PlanId>(), name, now: now(), entryId: newId() })
  const added = await open(both, options)
  return added.ok ? { kind: 'opened', key: 'fileKeptBoth', name, undo: null } : failed(added)
}

/** Ours is kept as a copy and as a version before theirs takes its place, and undo brings it back. */
async function replace(document: DocumentStore, theirs: Plan, options: OpeningOptions): Promise<OpeningEnd> {
  const { library, fileName, now, newId } = options
  const { plan: ours } = document.getState()
  if (!(await library.copyOpenPlan('replace'))) return { kind: 'failed', detail: 'no copy could be written' }
  const kept = await library.keepVersion({
    planId: ours.planId,
    at: now(),
    rev: ours.trail.rev,
    reason: 'replaced',
    plan: formatPlanData(ours),
  })
  if (!kept.ok) return failed(kept)
  const label = { key: 'replaceWithFile', values: { name: fileName } } as const
  document.stamp((plan) => replacePlan(plan, theirs, { now: now(), entryId: newId() }), label)
  await document.flush()
  await link(theirs.planId, options)
  return { kind: 'opened', key: 'fileReplacedPlan', name: fileName, undo: () => void document.undo() }
}

type Opened = Promise<Result<DocumentStore, LibraryError>>

async function open(plan: Plan, options: OpeningOptions): Opened {
  const added = await options.library.addPlan(plan)
  return added.ok ? openKnown(plan.planId, options) : added
}

async function openKnown(planId: PlanId, { library, arrive }: OpeningOptions): Opened {
  const opened = await library.openPlan(planId)
  if (opened.ok) arrive()
  return opened
}

/** Links the plan to the file it was read from, unless it already belongs to one. */
async function link(planId: PlanId, { handle, desktop }: OpeningOptions): Promise<void> {
  if (handle === null || (await desktop.linkedFile(planId))) return
  await desktop.linkFile({ planId, handle })
}
