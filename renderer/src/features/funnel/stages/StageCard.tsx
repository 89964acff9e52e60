import type { Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import type { StageNumbers } from '#shared/model/funnel/stageNumbers.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { stepStage, toggleStage } from '../editFunnel.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useFunnelView } from '../useFunnelView.ts'
import { hueOf } from './hueOf.ts'
import { useCountWhy } from './useCountWhy.ts'
import { useGoalWords } from './useGoalWords.ts'
import css from './StageStrip.module.css'

interface StageCardProps {
  readonly funnel: Funnel
  readonly stage: FunnelStage
  readonly numbers: StageNumbers
  /** The largest count of the funnel: bars share one scale. */
  readonly largest: number
}

/** One stage: how many, of what, where that is known from, and what it is meant to reach. */
export function StageCard({ funnel, stage, numbers, largest }: StageCardProps) {
  const t = useText('funnel')
  const desk = useDesk()
  const isOpen = useFunnelView((each) => each.stage === stage.id)
  const nameOf = useStageName()
  const name = usePlan((plan) => nameOf(plan, stage.id))
  const { tell } = useFigures()
  const explain = useCountWhy(funnel, stage, numbers, name)
  const sayGoal = useGoalWords()
  const count = valueOf(numbers.count)
  const shown =
    count === null
      ? t(numbers.from === 'nothing' ? 'from_nothing' : 'count_unknown')
      : tell('people', numbers.count)
  return (
    <div className={css.card} data-hue={hueOf(stage.kind)} data-open={isOpen || undefined}>
      <div className={css.head}>
        <button
          type="button"
          className={css.name}
          title={name}
          aria-expanded={isOpen}
          data-stage={stage.id}
          onClick={() => toggleStage(desk, stage.id)}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
            if (step === null || !event.altKey) return
            event.preventDefault()
            stepStage(desk, stage.id, step)
          }}
        >
          <span className={css.clamped}>{name}</span>
        </button>
        {stage.target && <span className={css.goal}>{sayGoal(stage.target)}</span>}
      </div>
      <div className={css.count}>
        <span className={count === null ? css.words : css.number}>
          <Why label={t('why_ask', { name, value: shown })} explain={explain}>
            {shown}
          </Why>
        </span>
        {count !== null && (
          <span className={css.unit}>
            {t(`unit_${funnel.period}`, { who: stage.who.trim() || t('unit_people') })}
          </span>
        )}
      </div>
      {stage.event.trim() !== '' && <Event event={stage.event} />}
      {numbers.from === 'journey' && <span className={css.from}>{t('from_journey')}</span>}
      {count !== null && (
        <span className={css.track} aria-hidden="true">
          <span className={css.fill} style={{ width: `${largest === 0 ? 0 : (count / largest) * 100}%` }} />
        </span>
      )}
    </div>
  )
}

function Event({ event }: { readonly event: string }) {
  return (
    <span className={classNames(css.event, css.clamped)} title={event}>
      {event}
    </span>
  )
}
