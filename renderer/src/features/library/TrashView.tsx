import { ArrowLeft } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { useWhen } from '#renderer/i18n/useWhen.ts'
import type { LibraryEntry, LibraryError } from '#renderer/state/libraryStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { daysLeft } from '#renderer/state/selectExpired.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { PlanThumbnail } from '#renderer/ui/PlanThumbnail.tsx'
import css from './TrashView.module.css'

interface TrashViewProps {
  readonly entries: readonly LibraryEntry[]
  readonly now: string
  readonly onBack: () => void
  readonly onProblem: (problem: LibraryError | null) => void
}

/** Plans marked as deleted; taking one out brings it back whole. */
export function TrashView({ entries, now, onBack, onProblem }: TrashViewProps) {
  const t = useText('library')
  return (
    <>
      <Button tone="ghost" className={css.back} onClick={onBack}>
        <Icon of={ArrowLeft} />
        {t('backToPlans')}
      </Button>
      <h1 className={css.title}>{t('trashTitle')}</h1>
      {entries.length === 0 ? (
        <EmptyState title={t('trashEmpty')}>{t('trashEmptyText')}</EmptyState>
      ) : (
        <>
          <p className={css.hint}>{t('trashHint')}</p>
          <ul className={css.list}>
            {entries.map((entry) => (
              <TrashedPlan key={entry.planId} entry={entry} now={now} onProblem={onProblem} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type TrashedPlanProps = Pick<TrashViewProps, 'now' | 'onProblem'> & { readonly entry: LibraryEntry }

function TrashedPlan({ entry, now, onProblem }: TrashedPlanProps) {
  const t = useText('library')
  const common = useText('common')
  const when = useWhen(now)
  const { library, session } = useStores()
  const name = entry.summary.name === '' ? common('untitledPlan') : entry.summary.name
  const restore = async () => {
    const result = await library.restorePlan(entry.planId)
    onProblem(result.ok ? null : result.error)
    if (result.ok) session.toast({ label: { key: 'planRestored', values: { name } } })
  }
  return (
    <li className={css.plan}>
      <div className={css.thumbnail}>
        <PlanThumbnail thumbnail={entry.summary.thumbnail} />
      </div>
      <div className={css.words}>
        <h2 className={css.name}>{name}</h2>
        <p className={css.facts}>{t('notes', { count: entry.summary.notes })}</p>
        <p className={css.facts}>
          {t('trashedOn', { when: when(entry.trashedAt ?? entry.updatedAt) })} ·{' '}
          {t('daysLeft', { count: daysLeft(entry.trashedAt ?? now, now) })}
        </p>
      </div>
      <Button aria-label={t('restorePlan', { name })} onClick={() => void restore()}>
        {t('restore')}
      </Button>
    </li>
  )
}
