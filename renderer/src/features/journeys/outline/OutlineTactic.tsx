import type { TacticId } from '#shared/lib/ids.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { statusIcons } from '../inspect/TacticRow.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { chooseTactic } from '../chooseTactic.ts'
import css from './OutlineView.module.css'

/** A tactic with its state, its medium, its cost and how well it is known. */
export function OutlineTactic({ id }: { id: TacticId }) {
  const t = useText('journeys')
  const { session } = useDesk()
  const { say } = useFigures()
  const tactic = useRecord(id)
  const isChosen = useSession(({ selection }) => selection.includes(id))
  if (!tactic) return null
  const { status, medium, numbers } = tactic
  const known = Object.values(numbers).flatMap(({ strength }) => (strength === null ? [] : [strength]))
  const facts = [
    t(`map_status_${status}`),
    medium !== null && t(`medium_${medium}`),
    numbers.cost ? t('map_costMonth', { money: say('money', numbers.cost.likely) }) : t('map_noCost'),
    known.length > 0 ? t('map_evidence', { strength: Math.min(...known) }) : t('map_noEvidence'),
  ].filter((fact) => fact !== false)
  return (
    <li>
      <button
        type="button"
        className={classNames(css.tactic, isChosen && css.chosen)}
        aria-pressed={isChosen}
        data-spot={id}
        onClick={(event) => chooseTactic({ session }, id, event)}
      >
        <Icon of={statusIcons[status]} size={14} />
        <span className={css.words}>
          <span className={css.tacticName}>{tactic.name.trim() || t('map_untitled')}</span>{' '}
          <span className={css.unit}>{facts.join(' · ')}</span>
        </span>
      </button>
    </li>
  )
}
