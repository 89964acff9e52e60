import type { LibraryEntry } from '#renderer/state/libraryStore.ts'

export interface Shelves {
  readonly plans: readonly LibraryEntry[]
  /** Last put away first. */
  readonly trashed: readonly LibraryEntry[]
}

/** The library's entries as they are shown. */
export function selectShelves(entries: readonly LibraryEntry[]): Shelves {
  const newest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return {
    plans: entries.filter((entry) => entry.trashedAt === null),
    trashed: entries
      .filter((entry) => entry.trashedAt !== null)
      .sort((a, b) => newest(a.trashedAt ?? '', b.trashedAt ?? '')),
  }
}
