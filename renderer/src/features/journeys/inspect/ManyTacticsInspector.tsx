import { Copy, Trash2 } from 'lucide-react'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { chosenTactics, copyTacticsTo, dropTactics } from '../editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { JourneyAside } from './JourneyAside.tsx'
import { OtherJourneys } from './OtherJourneys.tsx'
import { StatusChoice } from './StatusChoice.tsx'
import { TacticRow } from './TacticRow.tsx'
import css from './inspect.module.css'

/** Several tactics are chosen: what is done here is done to all of them, as one step. */
export function ManyTacticsInspector() {
  const t = useText('journeys')
  const desk = useDesk()
  const chosen = useSession(({ selection }) => selection)
  const ids = usePlan((plan) => chosenTactics(plan, chosen))
  const status = usePlan((plan) => {
    const all = new Set(ids.map((id) => getTactic(plan, id)?.status))
    const [first] = all
    return all.size === 1 ? (first ?? null) : null
  })
  const journey = usePlan((plan) => (ids[0] ? (getTactic(plan, ids[0])?.journey ?? null) : null))
  return (
    <JourneyAside title={t('inspect_many', { count: ids.length })} subtitle={t('inspect_manyHint')}>
      <InspectorSection title={t('inspect_status')}>
        <StatusChoice ids={ids} value={status} />
      </InspectorSection>
      <InspectorSection title={t('inspect_place')}>
        <div className={css.fields}>
          {journey && <OtherJourneys ids={ids} journey={journey} />}
          <div className={css.buttons}>
            {journey && (
              <Button onClick={() => copyTacticsTo(desk, ids, journey)}>
                <Icon of={Copy} size={14} />
                {t('inspect_duplicate')}
              </Button>
            )}
            <Button onClick={() => dropTactics(desk, ids)}>
              <Icon of={Trash2} size={14} />
              {t('inspect_remove')}
            </Button>
          </div>
        </div>
      </InspectorSection>
      <InspectorSection title={t('inspect_tactics')}>
        <ul className={css.rows}>
          {ids.map((id) => (
            <TacticRow key={id} id={id} />
          ))}
        </ul>
      </InspectorSection>
    </JourneyAside>
  )
}
