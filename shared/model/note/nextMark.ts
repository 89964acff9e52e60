import { segmentMarks, type SegmentMark } from './note.ts'

/** The least used mark, the lowest of several: so the ninth segment gets the first mark again. */
export function nextMark(used: Iterable<SegmentMark | null>): SegmentMark {
  return createMarks(used)()
}

/** Gives one mark after the other, each the least used so far. */
export function createMarks(used: Iterable<SegmentMark | null>): () => SegmentMark {
  const counts = new Map<SegmentMark, number>(segmentMarks.map((mark) => [mark, 0]))
  const countOf = (mark: SegmentMark) => counts.get(mark) ?? 0
  for (const mark of used) if (mark !== null) counts.set(mark, countOf(mark) + 1)
  return () => {
    let best: SegmentMark = 1
    for (const mark of segmentMarks) if (countOf(mark) < countOf(best)) best = mark
    counts.set(best, countOf(best) + 1)
    return best
  }
}
