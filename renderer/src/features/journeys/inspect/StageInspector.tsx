import { useRef, useState } from 'react'
import { CircleHelp, Plus } from 'lucide-react'
import { bowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { modelOf } from '#shared/model/journey/journeyModel.ts'
import { numbersOn } from '#shared/model/journey/journeyNumbers.ts'
import { phaseOf, type Stage } from '#shared/model/journey/stages.ts'
import { tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { StageAbout } from '../catalogue/StageAbout.tsx'
import { JourneyFields } from '../fields/JourneyFields.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { journeysView } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { ConsentField } from './ConsentField.tsx'
import { JourneyAside } from './JourneyAside.tsx'
import { TacticRow } from './TacticRow.tsx'
import css from './inspect.module.css'

/** The page of one stage: how many reach it, its numbers, what is done on it. */
export function StageInspector({ journey, stage }: { journey: Journey; stage: Stage }) {
  const t = useText('journeys')
  const desk = useDesk()
  const tactics = usePlan((plan) => tacticIdsOn(plan, journey.id, stage))
  const place = () => journeysView(desk.session).setState({ picking: stage })
  return (
    <JourneyAside
      title={<StageTitle stage={stage} />}
      subtitle={<Reaching journey={journey} stage={stage} />}
    >
      <InspectorSection title={t('inspect_numbers')}>
        <JourneyFields journey={journey} numbers={numbersOn(stage)} />
        {stage === 'activate' && <ConsentField journey={journey} />}
      </InspectorSection>
      <InspectorSection
        title={t('inspect_tactics')}
        {...(tactics.length > 0 && { aside: t('inspect_tacticCount', { count: tactics.length }) })}
      >
        {tactics.length === 0 && <p className={css.quiet}>{t('inspect_noTactics')}</p>}
        <ul className={css.rows}>
          {tactics.map((id) => (
            <TacticRow key={id} id={id} />
          ))}
        </ul>
        <Button tone="ghost" className={css.first} onClick={place}>
          <Icon of={Plus} size={14} />
          {t('inspect_addTactic')}
        </Button>
      </InspectorSection>
    </JourneyAside>
  )
}

function StageTitle({ stage }: { stage: Stage }) {
  const t = useText('journeys')
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const name = t(`stage_${stage}`)
  return (
    <span className={css.title}>
      {name}
      <IconButton
        ref={help}
        className={css.help}
        icon={CircleHelp}
        label={t('inspect_explain', { name })}
        data-explain=""
        onClick={() => setOpen(true)}
      />
      {isOpen && help.current && (
        <StageAbout stage={stage} anchor={help.current} onClose={() => setOpen(false)} />
      )}
    </span>
  )
}

/** “Get · 288 become customers a month”. */
function Reaching({ journey, stage }: { journey: Journey; stage: Stage }) {
  const t = useText('journeys')
  const { tell } = useFigures()
  const scope = useJourneysView((view) => view.scope)
  const tried = useSession(({ whatIf }) => whatIf)
  const model = usePlan((plan) => modelOf(plan, journey.id, scope))
  const value = model && bowTieFigures(model, tried).stages.find((one) => one.stage === stage)?.value
  const phase = t(`phase_${phaseOf(stage)}`)
  if (!value) return phase
  return value.kind === 'defined'
    ? t('inspect_reach', {
        phase,
        value: tell('people', value),
        unit: t(`unit_${stage}`),
        per: t(`field_per_${journey.period}`),
      })
    : t('inspect_noReach', { phase, reason: tell('people', value) })
}
