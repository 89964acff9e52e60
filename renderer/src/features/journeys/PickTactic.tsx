import { kindOf } from '#shared/model/journey/getJourney.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import { tacticsOf } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { TacticPlacement } from './catalogue/placement.ts'
import { TacticPicker } from './catalogue/TacticPicker.tsx'
import { placeTactic } from './editTactics.ts'
import { journeysView } from './journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from './useJourneysView.ts'

/** The catalogue, while a tactic is looked for. */
export function PickTactic({ journey }: { journey: Journey }) {
  const stage = useJourneysView(({ picking }) => picking)
  return stage !== null && <Picker journey={journey} stage={stage} />
}

function Picker({ journey, stage }: { journey: Journey; stage: Stage }) {
  const t = useText('journeys')
  const desk = useDesk()
  const kind = usePlan((plan) => kindOf(plan, journey.id))
  const placed = usePlan((plan) => tacticsOf(plan, journey.id))
  if (kind === null) return null
  const place = ({ name, ...placement }: TacticPlacement) => {
    const id = placeTactic(desk, { ...placement, name, journey: journey.id })
    if (id === null) return
    desk.session.announce(t('inspect_placed', { name, stage: t(`stage_${placement.stage}`) }))
  }
  return (
    <TacticPicker
      channel={kind}
      stage={stage}
      placed={placed}
      onPlace={place}
      onClose={() => journeysView(desk.session).setState({ picking: null })}
    />
  )
}
