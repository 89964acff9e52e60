/** The list in chunks of this size; a chunk whose members stay is the very same array as before. */
export function splitIntoChunks<Item>(
  items: readonly Item[],
  size: number,
  before: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
  const chunks: (readonly Item[])[] = []
  for (let start = 0; start < items.length; start += size) {
    const next = items.slice(start, start + size)
    const old = before[chunks.length]
    const same = old?.length === next.length && next.every((item, index) => item === old[index])
    chunks.push(same && old ? old : next)
  }
  return chunks
}
