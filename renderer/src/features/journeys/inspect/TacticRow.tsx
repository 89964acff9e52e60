import { CalendarClock, CircleStop, Lightbulb, Play, type LucideIcon } from 'lucide-react'
import type { TacticId } from '#shared/lib/ids.ts'
import type { TacticStatus } from '#shared/model/tactic/tactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './inspect.module.css'

export const statusIcons: Readonly<Record<TacticStatus, LucideIcon>> = {
  idea: Lightbulb,
  planned: CalendarClock,
  running: Play,
  stopped: CircleStop,
}

/** A tactic by status, name and cost; a press opens its page. */
export function TacticRow({ id }: { id: TacticId }) {
  const t = useText('journeys')
  const { session } = useDesk()
  const { say } = useFigures()
  const tactic = useRecord(id)
  if (!tactic) return null
  const cost = tactic.numbers.cost
  return (
    <li>
      <button type="button" className={css.row} onClick={() => session.select([id])}>
        <span className={css.status} title={t(`map_status_${tactic.status}`)}>
          <Icon of={statusIcons[tactic.status]} size={14} />
        </span>
        <span className={css.name}>{tactic.name.trim() || t('map_untitled')}</span>
        <span className={css.cost}>
          {cost ? t('map_costMonth', { money: say('money', cost.likely) }) : t('map_noCost')}
        </span>
      </button>
    </li>
  )
}
