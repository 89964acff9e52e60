import { fail, ok, type Result } from '../lib/result.ts'
import type { ArchiveCode, ArchiveError } from './archiveError.ts'
import { limits } from './limits.ts'

// A zip says at its end what it holds (APPNOTE.TXT 4.3.12, 4.3.16); only that directory is believed, and only
// after it was found to fit the file. Everything here reads numbers; nothing is unpacked.

declare const TextDecoder: new (label: 'utf-8' | 'latin1') => { decode(bytes: Uint8Array): string }

export interface ZipEntry {
  /** As the archive says it; only ever shown, never used as a path. */
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; anything else is not known here. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its packed bytes begin. */
  readonly start: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30
const longestComment = 0xffff

/** True for bytes that begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/** What an archive says it holds, or why it is none that can be read safely. */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ArchiveError> {
  if (bytes.length > limits.archiveBytes) return no('archive_too_large')
  if (!looksLikeZip(bytes)) return no('archive_foreign')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return no('archive_truncated')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    return no('archive_unknown')
  if (count === 0xffff || start === 0xffffffff) return no('archive_unknown') // zip64: larger than any of ours
  if (count > limits.archiveEntries) return no('archive_crowded')
  if (start + size > end) return no('archive_broken')
  const entries = readEntries(bytes, view, { count, start, end: start + size })
  if (entries === null || overlap(entries)) return no('archive_broken')
  const content = entries.reduce((sum, entry) => sum + entry.size, 0)
  return content > limits.archiveContentBytes ? no('archive_too_much') : ok(entries)
}

/** The end record is the last thing but a comment whose length it names. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return null
}

interface Directory {
  readonly count: number
  readonly start: number
  readonly end: number
}

function readEntries(bytes: Uint8Array, view: DataView, { count, start, end }: Directory): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return null
    const nameEnd = at + entryLength + view.getUint16(at + 28, true)
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    const entry = readEntry(bytes.subarray(at + entryLength, nameEnd), view, at)
    if (entry === null || entry.start + entry.packedSize > start) return null
    entries.push(entry)
    at = next
  }
  return entries
}

function readEntry(name: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true)
  const local = view.getUint32(at + 42, true)
  if (local + localLength > view.byteLength || view.getUint32(local, true) !== localMark) return null
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return {
    name: new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(name),
    isEncrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start,
  }
}

/** Entries that share their bytes make a little file unpack into a huge one. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.start - b.start)
  return inOrder.some((entry, index) => {
    const before = inOrder[index - 1]
    return before !== undefined && before.start + before.packedSize > entry.start
  })
}

const no = (code: ArchiveCode) => fail<ArchiveError>({ code })
