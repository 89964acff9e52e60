import { ArrowRightLeft, CopyPlus } from 'lucide-react'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { getJourney, journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { MenuItem } from '#renderer/ui/MenuProps.ts'
import { namesOf } from '../editJourneys.ts'
import { copyTacticsTo, moveTacticsTo } from '../editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './inspect.module.css'

/** Duplicate to, or move to, another journey of the plan. */
export function OtherJourneys({ ids, journey }: { ids: readonly TacticId[]; journey: JourneyId }) {
  const t = useText('journeys')
  const desk = useDesk()
  const { document } = desk
  const others = usePlan((plan) => journeyIdsOf(plan).filter((id) => id !== journey))
  if (others.length === 0) return null
  const itemsFor = (deed: (target: JourneyId) => void) =>
    others.map((id): MenuItem => {
      const { plan } = document.getState()
      const other = getJourney(plan, id)
      const label = other ? t('head_pairName', namesOf(plan, other)) : ''
      return { kind: 'item', id, label, onSelect: () => deed(id) }
    })
  const moveTo = (target: JourneyId) => {
    const [first] = ids
    const stage = first && getTactic(document.getState().plan, first)?.stage
    if (stage) moveTacticsTo(desk, ids, { journey: target, stage, before: null })
  }
  return (
    <div className={css.buttons}>
      <MenuButton
        menuLabel={t('inspect_duplicateTo')}
        items={itemsFor((target) => copyTacticsTo(desk, ids, target))}
      >
        <Icon of={CopyPlus} size={14} />
        {t('inspect_duplicateTo')}
      </MenuButton>
      <MenuButton menuLabel={t('inspect_moveTo')} items={itemsFor(moveTo)}>
        <Icon of={ArrowRightLeft} size={14} />
        {t('inspect_moveTo')}
      </MenuButton>
    </div>
  )
}
