import type { TacticId } from '#shared/lib/ids.ts'
import { tacticStatuses, type TacticStatus } from '#shared/model/tactic/tactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { callTactics } from '../editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { statusIcons } from './TacticRow.tsx'
import css from './inspect.module.css'

/** What state tactics are in; null when they are in different ones. */
export function StatusChoice({ ids, value }: { ids: readonly TacticId[]; value: TacticStatus | null }) {
  const t = useText('journeys')
  const desk = useDesk()
  return (
    <>
      <SegmentedControl<TacticStatus>
        label={t('inspect_status')}
        value={value}
        choices={tacticStatuses.map((status) => ({
          value: status,
          label: (
            <>
              <Icon of={statusIcons[status]} size={14} />
              {t(`map_status_${status}`)}
            </>
          ),
        }))}
        onChange={(status) => callTactics(desk, ids, status)}
      />
      <p className={css.hint}>{value === null ? t('inspect_statusMixed') : t(`inspect_status_${value}`)}</p>
    </>
  )
}
