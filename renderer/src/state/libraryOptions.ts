import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'

export interface LibraryOptions {
  readonly database: PlanDatabase
  readonly desktop: Pick<DesktopApi, 'writeCopy' | 'listCopies' | 'readFile' | 'settleCopy'>
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  readonly schedule: Schedule
  /** Guesses for the fields of a new plan. */
  readonly startMeta?: () => Promise<Partial<PlanMeta>>
  /** Asks the browser to keep the data under pressure; null where it cannot say. */
  readonly persist: () => Promise<boolean | null>
}
