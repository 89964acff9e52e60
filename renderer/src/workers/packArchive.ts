import { Zip, ZipDeflate } from 'fflate'

export interface Packing {
  /** Adds a file; the bytes so far. */
  add(name: string, bytes: Uint8Array, at: string): number
  finish(): Uint8Array
}

/** A zip, made file by file, so that only what is packed stays in memory. */
export function packArchive(): Packing {
  const pieces: Uint8Array[] = []
  let size = 0
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
    size += piece.length
  })
  return {
    add: (name, bytes, at) => {
      const file = new ZipDeflate(name, { level: 6 })
      file.mtime = at
      zip.add(file)
      file.push(bytes, true)
      return size
    },
    finish: () => {
      zip.end()
      const whole = new Uint8Array(size)
      let filled = 0
      for (const piece of pieces) {
        whole.set(piece, filled)
        filled += piece.length
      }
      return whole
    },
  }
}
