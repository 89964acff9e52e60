import { isSameData } from '../../lib/isSameData.ts'
import type { JournalEntry } from '../plan/plan.ts'

/**
 * The marks of one experiment as they are told: the letters of one run of typing are one change, from what stood
 * there before the first to what stood there after the last. Whoever types his way back to where he began is told
 * in two changes, so that no mark ever tells of nothing.
 */
export function toldMarks(marks: readonly JournalEntry[]): readonly JournalEntry[] {
  const told: JournalEntry[] = []
  for (const mark of marks) {
    const before = told.at(-1)
    if (before && goesOn(before, mark)) {
      told[told.length - 1] = { ...mark, detail: { ...mark.detail, from: before.detail['from'] ?? null } }
    } else told.push(mark)
  }
  return told
}

function goesOn(before: JournalEntry, { kind, detail }: JournalEntry): boolean {
  if (kind !== 'amended' || before.kind !== 'amended' || detail['goesOn'] !== true) return false
  const terms = (said: unknown) => Object.keys(Object(said)).toSorted()
  const isSameTerms = isSameData(terms(before.detail['to']), terms(detail['to']))
  return isSameTerms && !isSameData(before.detail['from'], detail['to'])
}
