import { Dexie, type EntityTable, type Table } from 'dexie'
import type { DatabaseGuard, MetaRow, PlanRow, QuarantineRow, RecordRow, VersionRow } from './rows.ts'

/** Only keys and tables; what stands in the rows is versioned by the plan's own format. */
export const schemaVersion = 1

const guardKey = 'guard'

export class PlanDatabase extends Dexie {
  plans!: Table<PlanRow, string>
  records!: Table<RecordRow, [string, string]>
  versions!: EntityTable<VersionRow, 'id'>
  quarantine!: EntityTable<QuarantineRow, 'id'>
  meta!: Table<MetaRow, string>

  constructor(
    readonly appVersion: string,
    name = 'relasi',
  ) {
    // Strict: "saved" means on the disk (Chromium's own default is relaxed since 121).
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(schemaVersion).stores({
      plans: 'planId',
      records: '[planId+id]',
      versions: '++id, planId',
      datasets: 'id, planId',
      customers: '[datasetId+id]',
      quarantine: '++id, planId',
      meta: 'key',
    })
    this.on('populate', (transaction) => {
      const guard: DatabaseGuard = { schemaVersion, minReader: schemaVersion, appVersion }
      void transaction.table<MetaRow>('meta').add({ key: guardKey, value: guard })
    })
  }
}

/** The guard row, or null in a database without one. */
export async function readGuard(database: PlanDatabase): Promise<DatabaseGuard | null> {
  const row = await database.meta.get(guardKey)
  return row ? (row.value as DatabaseGuard) : null // safe: only this file writes that key
}

/** True when a newer app made this database; asks the browser without opening anything. */
export async function isNewerDatabase(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((entry) => entry.name === name)
  return found?.version !== undefined && found.version > schemaVersion * 10 // Dexie's versions are tenths
}
