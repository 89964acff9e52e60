import { Plus } from 'lucide-react'
import type { BowTieJoint, BowTieStage } from '#shared/model/journey/bowTieFigures.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { chooseStage, journeysView } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { OutlineTactic } from './OutlineTactic.tsx'
import css from './OutlineView.module.css'

interface OutlineStageProps {
  readonly journey: Journey
  readonly stage: BowTieStage
  /** What leads into it; null for the first. */
  readonly joint: BowTieJoint | null
}

/** A stage with its number, what leads into it, and its tactics. */
export function OutlineStage({ journey, stage: { stage, phase, value, missing }, joint }: OutlineStageProps) {
  const t = useText('journeys')
  const { session } = useDesk()
  const { tell } = useFigures()
  const isChosen = useJourneysView((view) => view.stage === stage)
  const tactics = usePlan((plan) => tacticIdsOn(plan, journey.id, stage))
  const open = () => {
    chooseStage(session, stage)
    session.setInspector(true)
  }
  const name = t(`stage_${stage}`)
  return (
    <div className={css.stage}>
      <h3 className={css.name}>
        <button
          type="button"
          className={classNames(css.open, isChosen && css.chosen)}
          aria-pressed={isChosen}
          data-spot={`stage:${stage}`}
          onClick={open}
        >
          <span>{name}</span>{' '}
          {value.kind === 'defined' ? (
            <>
              <span className={classNames(css.number, css[phase])}>{tell('people', value)}</span>{' '}
              <span className={css.unit}>
                {t(`unit_${stage}`)} {t(`field_per_${journey.period}`)}
              </span>
            </>
          ) : (
            <span className={css.unit}>
              {missing === null ? tell('people', value) : t('map_needs', { number: t(`number_${missing}`) })}
            </span>
          )}
        </button>
      </h3>
      {joint && joint.value.kind === 'defined' && <Leads joint={joint} />}
      <ul className={css.tactics} aria-label={t('outline_tactics', { stage: name })}>
        {tactics.map((id) => (
          <OutlineTactic key={id} id={id} />
        ))}
      </ul>
      <Button
        tone="ghost"
        className={css.add}
        aria-label={t('map_addTactic', { stage: name })}
        data-spot={`add:${stage}`}
        onClick={() => journeysView(session).setState({ picking: stage })}
      >
        <Icon of={Plus} size={14} />
        {t('map_tactic')}
      </Button>
    </div>
  )
}

/** “12.0 % of those before, 10.8 to 13.4 · 2,112 leave here · weakest step”. */
function Leads({ joint }: { joint: BowTieJoint }) {
  const t = useText('journeys')
  const { tell, sayRange, say } = useFigures()
  const unit = joint.kind === 'share' ? 'share' : 'count'
  const each = joint.number === 'invites' ? t('map_invitesEach') : t('map_ordersEach')
  const of = joint.of === 'customers' ? t('map_ofCustomers') : t('outline_ofBefore')
  const parts = [
    `${tell(unit, joint.value)} ${joint.kind === 'share' ? of : each}`,
    joint.low !== null && joint.high !== null && sayRange(unit, joint.low, joint.high),
    joint.lost !== null && t('map_leave', { value: say('people', joint.lost) }),
  ]
  return (
    <p className={css.leads}>
      {parts.filter((part) => part !== false).join(' · ')}
      {joint.isWeakest && <strong className={css.weakest}> · {t('map_weakest')}</strong>}
    </p>
  )
}
