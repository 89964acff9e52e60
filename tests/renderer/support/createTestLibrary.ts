import { createLibraryStore } from '#renderer/state/createLibraryStore.ts'
import { createPlanFiles } from '#renderer/state/createPlanFiles.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { PlanDatabase } from '#renderer/storage/database.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { minutesLater } from '#tests/support/builders.ts'
import { openDeskHere } from './openDeskHere.ts'
import { createClock } from './createClock.ts'
import { createTestDesktop } from './createTestDesktop.ts'
import { openTestDatabase } from './openTestDatabase.ts'

const parseHere: ParseFile = async (bytes) => ({ kind: 'done', result: readRelasiFile(bytes) })

/** The real stores over a real database, with main's part played by the test. */
export function createTestLibrary(
  database: PlanDatabase,
  { desktop = createTestDesktop(), parseFile = parseHere, openDesk = openDeskHere, startMinutes = 0 } = {},
) {
  const clock = createClock()
  let minutes = startMinutes
  const now = () => {
    minutes += 1
    return minutesLater(minutes)
  }
  const session = createSessionStore()
  const { schedule } = clock
  const persist = async () => true
  const library = createLibraryStore({ database, desktop: desktop.api, now, newId, schedule, persist })
  const files = createPlanFiles({
    desktop: desktop.api,
    library,
    session,
    parseFile,
    openArchiveDesk: openDesk,
    now,
    newId,
    schedule,
  })
  return { library, files, session, desktop, clock }
}

/** The value of a result that a test counts on. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`)
  return result.value
}

/** A loaded library over an empty store of its own. */
export async function openLibrary(options: Parameters<typeof createTestLibrary>[1] = {}) {
  const database = await openTestDatabase()
  const parts = createTestLibrary(database, options)
  await parts.library.load()
  return { database, ...parts }
}

/** A library as after a restart: the same store and the same copies. */
export async function restart(
  { database, desktop }: Awaited<ReturnType<typeof openLibrary>>,
  startMinutes = 100,
) {
  const parts = createTestLibrary(database, { desktop, startMinutes })
  await parts.library.load()
  return { database, ...parts }
}
