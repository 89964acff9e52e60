import type { StoreApi } from 'zustand/vanilla'
import type { PlanId } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'
import type { PlanSummary } from '#shared/model/plan/summary.ts'
import type { DocumentStore } from './documentStore.ts'

/** A plan as the library lists it: the plan's row alone, never its records. */
export interface LibraryEntry {
  readonly planId: PlanId
  readonly summary: PlanSummary
  readonly updatedAt: string
  /** ISO time of putting it in the trash, or null. */
  readonly trashedAt: string | null
}

export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly entries: readonly LibraryEntry[]
  /** Set while a plan is open. */
  readonly open: DocumentStore | null
}

export interface LibraryError {
  readonly code: 'not_found' | 'storage' | 'newer_database' | 'newer_plan' | 'broken_plan'
  readonly detail: string
}

export interface LibraryStore extends StoreApi<LibraryState> {
  load(): Promise<void>
  createPlan(name: string): Promise<Result<PlanId, LibraryError>>
  openPlan(planId: PlanId): Promise<Result<DocumentStore, LibraryError>>
  /** Flushes and closes the open plan; false when it could not be saved (it stays open). */
  closePlan(): Promise<boolean>
  renamePlan(planId: PlanId, name: string): Promise<Result<null, LibraryError>>
  duplicatePlan(planId: PlanId): Promise<Result<PlanId, LibraryError>>
  trashPlan(planId: PlanId): Promise<Result<null, LibraryError>>
  restorePlan(planId: PlanId): Promise<Result<null, LibraryError>>
}
