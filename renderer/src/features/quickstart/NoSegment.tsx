import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import css from './QuickStart.module.css'

/** The last two questions are about a group; without one there is nothing to ask. */
export function NoSegment({ onBack }: { onBack: () => void }) {
  const t = useText('quickstart')
  return (
    <div className={css.none}>
      <p>{t('noSegment')}</p>
      <Button onClick={onBack}>{t('toCustomers')}</Button>
    </div>
  )
}
