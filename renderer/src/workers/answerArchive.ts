import { listEntries, type ListedEntry } from '#shared/file/archiveEntries.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { readZipDirectory } from '#shared/file/zipDirectory.ts'
import { fail, ok } from '#shared/lib/result.ts'
import type { ArchiveDeeds, ArchiveEntry, ArchiveRequest } from './archiveMessages.ts'
import { inflateEntry } from './inflateEntry.ts'
import { packArchive } from './packArchive.ts'

/** What an archive's worker does, one question after the other; only one plan is unpacked at a time. */
export function createArchiveAnswers(): (
  request: ArchiveRequest,
) => ArchiveDeeds[ArchiveRequest['deed']]['gives'] {
  let bytes: Uint8Array = new Uint8Array()
  let listed: readonly ListedEntry[] = []
  const packing = packArchive()

  const open = (given: Uint8Array): ArchiveDeeds['open']['gives'] => {
    const directory = readZipDirectory(given)
    if (!directory.ok) return directory
    bytes = given
    listed = listEntries(directory.value)
    return listed.length === 0 ? fail({ code: 'archive_empty' }) : ok(listed.length)
  }
  const read = (index: number): ArchiveEntry => {
    const entry = listed[index]
    if (!entry) return { name: '', result: fail({ code: 'entry_damaged' }) }
    const { name } = entry
    if (entry.kind === 'refused') return { name, result: fail({ code: entry.code }) }
    const content = inflateEntry(bytes, entry.entry)
    if (content === null) return { name, result: fail({ code: 'entry_damaged' }) }
    const parsed = readRelasiFile(content)
    return { name, result: parsed.ok ? ok(parsed.value.plan) : parsed }
  }
  return ({ deed, asks }) => {
    switch (deed) {
      case 'open':
        return open(asks.bytes)
      case 'read':
        return read(asks.index)
      case 'add':
        return packing.add(asks.name, asks.bytes, asks.at)
      case 'finish':
        return packing.finish()
    }
  }
}
