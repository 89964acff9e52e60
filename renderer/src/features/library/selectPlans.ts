import type { LibrarySort } from '#shared/ipc/preferences.ts'
import { matchWords } from '#shared/lib/matchText.ts'
import { queryWords } from '#shared/lib/foldText.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'

type Compare = (a: LibraryEntry, b: LibraryEntry) => number

const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

const byEdit: Compare = (a, b) => order(b.updatedAt, a.updatedAt) || order(b.planId, a.planId)

/** Most open questions first; without a segment nothing is asked yet, and what is answered comes last. */
const waiting = ({ summary: { openQuestions } }: LibraryEntry) => openQuestions ?? 0.5

/** The plans whose names hold every word of the query, sorted; names as the language sorts them. */
export function selectPlans(
  plans: readonly LibraryEntry[],
  { query, sort, collator }: { query: string; sort: LibrarySort; collator: Intl.Collator },
): readonly LibraryEntry[] {
  const compare: Readonly<Record<LibrarySort, Compare>> = {
    edited: byEdit,
    name: (a, b) => collator.compare(a.summary.name, b.summary.name) || byEdit(a, b),
    questions: (a, b) => waiting(b) - waiting(a) || byEdit(a, b),
  }
  const words = queryWords(query)
  const found =
    words.length === 0 ? plans : plans.filter(({ summary }) => matchWords(summary.name, words) !== null)
  return [...found].sort(compare[sort])
}
