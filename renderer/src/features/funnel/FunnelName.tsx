import { recordLimits } from '#shared/model/limits.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useFunnelName } from '#renderer/state/useFunnelName.ts'
import { renameFunnel } from './editFunnel.ts'
import css from './FunnelHead.module.css'

/** What the funnel is called, typed in place; empty it is called by its journey. */
export function FunnelName({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const desk = useDesk()
  const nameOf = useFunnelName()
  const called = usePlan((plan) => nameOf(plan, funnel.id))
  return (
    <input
      className={css.name}
      aria-label={t('head_name')}
      placeholder={called}
      title={t('head_name')}
      size={Math.max(10, Math.min(36, (funnel.name || called).length + 1))}
      maxLength={recordLimits.title}
      value={funnel.name}
      onChange={({ target }) => renameFunnel(desk, funnel.id, target.value)}
      onBlur={() => desk.document.closeGroup()}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}
