import type { ArchiveError, EntryCode } from '#shared/file/archiveError.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

export interface ArchiveEntry {
  readonly name: string
  readonly result: Result<Plan, PlanFileError | { readonly code: EntryCode }>
}

/** What an archive's worker is asked, and what it answers: one answer to each question, in order. */
export interface ArchiveDeeds {
  /** Reads the directory; the number of entries. */
  readonly open: {
    readonly asks: { readonly bytes: Uint8Array }
    readonly gives: Result<number, ArchiveError>
  }
  readonly read: { readonly asks: { readonly index: number }; readonly gives: ArchiveEntry }
  /** Puts a plan's file into the archive that is being made; what the archive weighs by now. */
  readonly add: {
    readonly asks: { readonly name: string; readonly bytes: Uint8Array; readonly at: string }
    readonly gives: number
  }
  readonly finish: { readonly asks: object; readonly gives: Uint8Array }
}

export type ArchiveDeed = keyof ArchiveDeeds
export type ArchiveRequest = {
  readonly [Deed in ArchiveDeed]: { readonly deed: Deed; readonly asks: ArchiveDeeds[Deed]['asks'] }
}[ArchiveDeed]

/** Asks the worker; null when it ended, by itself or because it was told to. */
export interface ArchiveDesk {
  ask<Deed extends ArchiveDeed>(
    deed: Deed,
    asks: ArchiveDeeds[Deed]['asks'],
  ): Promise<ArchiveDeeds[Deed]['gives'] | null>
  end(): void
}
