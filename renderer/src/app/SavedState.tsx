import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useSave } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { now } from '#renderer/platform/now.ts'
import { describeDay, formatDate, formatTime } from '#shared/lib/formatDate.ts'
import css from './StatusLine.module.css'

/** A sentence, not a colour; read out when it changes. */
export function SavedState() {
  const save = useSave()
  const text = useSavedText()
  const icon = save.kind === 'failed' ? TriangleAlert : save.kind === 'saving' ? LoaderCircle : Check
  return (
    <span role="status" className={classNames(css.item, save.kind === 'failed' && css.failed)}>
      <Icon of={icon} size={14} />
      {text}
    </span>
  )
}

function useSavedText(): string {
  const t = useText('common')
  const language = useLanguage()
  const save = useSave()
  const say = (iso: string) =>
    describeDay(iso, now()).key === 'today' ? formatTime(iso, language) : formatDate(iso, language)
  switch (save.kind) {
    case 'saved':
      return save.at === null ? t('savedNever') : t('savedAt', { time: say(save.at) })
    case 'saving':
      return t('saving')
    case 'failed':
      return save.since === null
        ? t('notSaved', { count: save.pending })
        : t('notSavedSince', { count: save.pending, time: say(save.since) })
  }
}
