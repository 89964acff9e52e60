import { zipSync } from 'fflate'

/** A zip as any program makes it. */
export function makeZip(files: Readonly<Record<string, Uint8Array | string>>, level: 0 | 6 = 6): Uint8Array {
  const encoder = new TextEncoder()
  const entries = Object.entries(files).map(([name, content]) => {
    return [name, typeof content === 'string' ? encoder.encode(content) : content] as const
  })
  return zipSync(Object.fromEntries(entries), { level })
}

/** Where the directory and its end record stand. */
function placesOf(zip: Uint8Array): { view: DataView; end: number; entries: number[] } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  const entries: number[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    entries.push(at)
    const sizes = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += 46 + sizes.reduce((sum, size) => sum + size, 0)
  }
  return { view, end, entries }
}

type Field = 'flags' | 'method' | 'crc' | 'packedSize' | 'size' | 'start'
const fields = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packedSize: [20, 4],
  size: [24, 4],
  start: [42, 4],
} as const

/** The zip with one number of one entry of its directory made a lie. */
export function lieAbout(zip: Uint8Array, entry: number, field: Field, value: number): Uint8Array {
  const copy = zip.slice()
  const { view, entries } = placesOf(copy)
  const [offset, bytes] = fields[field]
  const at = (entries[entry] ?? 0) + offset
  if (bytes === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  return copy
}

/** The zip whose directory says that it holds this many entries. */
export function claimEntries(zip: Uint8Array, count: number): Uint8Array {
  const copy = zip.slice()
  const { view, end } = placesOf(copy)
  view.setUint16(end + 8, count, true)
  view.setUint16(end + 10, count, true)
  return copy
}

/** The zip with all entries reading the first one's bytes. */
export function overlapEntries(zip: Uint8Array): Uint8Array {
  const copy = zip.slice()
  const { view, entries } = placesOf(copy)
  const [first = 0] = entries
  for (const at of entries) view.setUint32(at + 42, view.getUint32(first + 42, true), true)
  return copy
}
