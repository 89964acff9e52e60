import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import { exampleOf } from '#shared/catalog/examples/exampleIds.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import css from './PlanFacts.module.css'

interface PlanFactsProps {
  readonly id: string
  readonly entry: LibraryEntry
  readonly when: (iso: string) => string
}

/** Last edit, how much there is, what is not answered yet. */
export function PlanFacts({ id, entry, when }: PlanFactsProps) {
  const t = useText('library')
  const { notes, segments, cells, openQuestions } = entry.summary
  const isExample = exampleOf(entry.planId) !== null
  const counts = [
    t('notes', { count: notes }),
    segments > 0 && t('segments', { count: segments }),
    cells > 0 && t('cells', { count: cells }),
  ].filter((text) => text !== false)
  return (
    <>
      <span className={css.when}>
        {isExample && <span className={css.example}>{t('example')}</span>}
        {when(entry.updatedAt)}
      </span>
      <span id={id} className={css.counts}>
        {counts.join(', ')}
      </span>
      <span className={classNames(css.questions, openQuestions !== null && openQuestions > 0 && css.open)}>
        {openQuestions === null && t('noSegment')}
        {openQuestions === 0 && t('allAnswered')}
        {openQuestions !== null && openQuestions > 0 && t('openQuestions', { count: openQuestions })}
      </span>
    </>
  )
}
