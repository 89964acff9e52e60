import { Inflate } from 'fflate'
import { crc32 } from '#shared/file/crc32.ts'
import type { ZipEntry } from '#shared/file/zipDirectory.ts'

/** So little goes in at a time that what comes out of a bomb is noticed before it fills the memory. */
const step = 16 * 1024

class TooMuch extends Error {}

/** What an entry holds; null when it is not exactly what the directory says, in length and check sum. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  const content = entry.method === 0 ? packed : inflate(packed, entry.size)
  return content !== null && crc32(content) === entry.crc ? content : null
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size)
  let filled = 0
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new TooMuch()
    content.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch {
    return null // the library says with a throw that the bytes are none of its own
  }
  return filled === size ? content : null
}
