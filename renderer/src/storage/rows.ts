import type { PlanSummary } from '#shared/model/plan/summary.ts'

/** A plan without its records; the library reads these rows alone. */
export interface PlanRow {
  readonly planId: string
  readonly formatVersion: number
  readonly rev: number
  readonly updatedAt: string
  readonly trashedAt: string | null
  readonly summary: PlanSummary
  /** Everything of the plan but its records, as its file would say it. */
  readonly head: unknown
}

/** One record, as its file would say it. */
export interface RecordRow {
  readonly planId: string
  readonly id: string
  readonly data: unknown
}

/** A whole earlier state, kept before something else took its place. */
export interface VersionRow {
  readonly id?: number
  readonly planId: string
  /** ISO time of keeping it. */
  readonly at: string
  readonly rev: number
  readonly reason: 'replaced' | 'restored' | 'offered'
  readonly plan: unknown
}

/** A record that could not be read, kept as it was. */
export interface QuarantineRow {
  readonly id?: number
  readonly planId: string
  readonly at: string
  readonly recordId: string
  readonly problem: string
  readonly data: unknown
}

export interface MetaRow {
  readonly key: string
  readonly value: unknown
}

/** Says which versions of the app may read this database. */
export interface DatabaseGuard {
  readonly schemaVersion: number
  readonly minReader: number
  readonly appVersion: string
}
