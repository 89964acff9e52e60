import type { DesktopApi } from '#shared/ipc/contract.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import type { LibraryStore } from './libraryStore.ts'
import type { SessionStore } from './sessionStore.ts'

/** What opening and saving files works with. */
export interface PlanFilesOptions {
  readonly desktop: Pick<
    DesktopApi,
    | 'openFile'
    | 'readFile'
    | 'saveFile'
    | 'saveFileAs'
    | 'linkFile'
    | 'linkedFile'
    | 'writeCopy'
    | 'openArchive'
    | 'saveArchive'
    | 'recentFiles'
  >
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly parseFile: ParseFile
  readonly openArchiveDesk: () => ArchiveDesk
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  readonly schedule: Schedule
}
