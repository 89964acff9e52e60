import type { StoreApi } from 'zustand/vanilla'
import type { CopyReason } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import type { PlanSummary } from '#shared/model/plan/summary.ts'
import type { VersionRow } from '#renderer/storage/rows.ts'
import type { DocumentStore } from './documentStore.ts'

/** A plan as the library lists it: the plan's row alone, never its records. */
export interface LibraryEntry {
  readonly planId: PlanId
  readonly summary: PlanSummary
  readonly updatedAt: string
  /** ISO time of putting it in the trash, or null. */
  readonly trashedAt: string | null
}

/** A copy of a plan that the store lacks or has older; nothing is overwritten until it is answered. */
export interface CopyOffer {
  readonly planId: PlanId
  readonly planName: string
  readonly rev: number
  /** ISO time of writing the copy. */
  readonly writtenAt: string
  /** The rev the store has, null when it lacks the plan. */
  readonly storedRev: number | null
}

export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'failed'
  /** Why `failed`: with `storage` main can set the damaged store aside (`desktop.quarantineStore`). */
  readonly failure: LibraryError | null
  readonly offers: readonly CopyOffer[]
  /** False when the system may throw stored data away under pressure; null while not known. */
  readonly persisted: boolean | null
  readonly entries: readonly LibraryEntry[]
  /** Set while a plan is open. */
  readonly open: DocumentStore | null
}

export interface LibraryError {
  readonly code: 'not_found' | 'storage' | 'newer_database' | 'newer_plan' | 'broken_plan'
  readonly detail: string
}

/** What became of a plan that came from elsewhere. */
export type MergeOutcome =
  | 'added'
  /** It waited in the trash. */
  | 'restored'
  /** Ours was left behind: it is kept as a copy and as a version. */
  | 'replaced'
  | 'kept_both'
  /** It holds nothing new. */
  | 'same'

export interface LibraryStore extends StoreApi<LibraryState> {
  load(): Promise<void>
  /** An empty plan; `meta` beyond what a new plan has. */
  createPlan(name: string, meta?: Partial<PlanMeta>): Promise<Result<PlanId, LibraryError>>
  openPlan(planId: PlanId): Promise<Result<DocumentStore, LibraryError>>
  /** Flushes and closes the open plan; false when it could not be saved (it stays open). */
  closePlan(): Promise<boolean>
  renamePlan(planId: PlanId, name: string): Promise<Result<null, LibraryError>>
  duplicatePlan(planId: PlanId): Promise<Result<PlanId, LibraryError>>
  trashPlan(planId: PlanId): Promise<Result<null, LibraryError>>
  restorePlan(planId: PlanId): Promise<Result<null, LibraryError>>
  /** Stores a plan that came from a file, new or in the place of the one with its id. */
  addPlan(plan: Plan): Promise<Result<PlanId, LibraryError>>
  /** Takes a plan from elsewhere without opening it; the list shows it after `refresh`. */
  mergePlan(plan: Plan): Promise<Result<MergeOutcome, LibraryError>>
  /** Reads the list again. */
  refresh(): Promise<void>
  /**
   * A plan as it goes into a file: under a revision of its own when it was edited since the last one, which
   * `remember` writes into our plan.
   */
  readForFile(
    planId: PlanId,
    remember: (plan: Plan, stamped: Plan) => Plan,
  ): Promise<Result<Plan, LibraryError>>
  /** Keeps an earlier state of a plan before something else takes its place. */
  keepVersion(version: VersionRow): Promise<Result<null, LibraryError>>
  /** Writes a copy of the open plan now; true when there is one of its state. */
  copyOpenPlan(reason: CopyReason): Promise<boolean>
  /** Takes the offered copy over; an older plan in the store is kept as a version. */
  restoreCopy(planId: PlanId): Promise<Result<null, LibraryError>>
  /** Never offers this copy again at its rev. */
  declineCopy(planId: PlanId): Promise<void>
}
