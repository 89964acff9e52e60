import { segmentMarks, type SegmentMark } from './note.ts'

/** The least used mark, the lowest of several: so the ninth segment gets the first mark again. */
export function nextMark(used: Iterable<SegmentMark | null>): SegmentMark {
  const counts = new Map<SegmentMark, number>(segmentMarks.map((mark) => [mark, 0]))
  for (const mark of used) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  let best: SegmentMark = 1
  for (const mark of segmentMarks) if ((counts.get(mark) ?? 0) < (counts.get(best) ?? 0)) best = mark
  return best
}
