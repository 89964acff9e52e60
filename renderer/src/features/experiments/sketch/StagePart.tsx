import { Plus } from 'lucide-react'
import { memo } from 'react'
import { valueOf } from '#shared/methods/outcome.ts'
import type { Aarrr } from '#shared/model/funnel/funnel.ts'
import type { Phase } from '#shared/model/journey/stages.ts'
import { Anchor } from '#renderer/diagram/Anchor.tsx'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useSketchScene, type SketchScene } from './SketchContext.ts'
import { ends, stageSpot } from './sketchNodes.ts'
import type { FunnelReading } from '#shared/model/funnel/funnelSteps.ts'
import css from './StagePart.module.css'

export const phases: Readonly<Record<Aarrr, Phase>> = {
  acquisition: 'get',
  activation: 'get',
  retention: 'keep',
  revenue: 'grow',
  referral: 'grow',
}

/** A stage of the funnel with its count; a press leads to where it is counted. */
export const StagePart = memo(function StagePart({ id }: PartProps) {
  const scene = useSketchScene()
  const found = scene.reading.stages.find(({ stage }) => stageSpot(stage.id) === id)
  return (
    <>
      <Anchor way="leave" at={ends.ofStage(scene.unit)} />
      {found && <Stage {...found} scene={scene} />}
    </>
  )
})

type StageOf = FunnelReading['stages'][number]

function Stage({ stage, numbers, scene }: StageOf & { readonly scene: SketchScene }) {
  const nameOf = useStageName()
  const name = usePlan((plan) => nameOf(plan, stage.id))
  const words = useStageWords()({ stage, numbers }, name)
  const t = useText('sketch')
  const { say } = useFigures()
  const isChosen = useSession(({ selection }) => selection.includes(stage.id))
  const most = Math.max(...scene.reading.stages.map((each) => valueOf(each.numbers.count) ?? 0))
  const count = valueOf(numbers.count)
  const isWeak = scene.reading.stages[(scene.reading.weakest ?? -2) + 1]?.stage === stage
  const spot = stageSpot(stage.id)
  return (
    <div className={css.place}>
      <button
        type="button"
        className={classNames(
          css.stage,
          isWeak && css.weak,
          isChosen && css.chosen,
          scene.over === stage.id && css.over,
        )}
        data-phase={stage.kind === null ? undefined : phases[stage.kind]}
        tabIndex={scene.tabStop === spot ? 0 : -1}
        data-spot={spot}
        onClick={({ detail }) => detail !== 1 && scene.openStage(stage.id)}
      >
        <VisuallyHidden>{words.whole}</VisuallyHidden>
        <span className={css.head} aria-hidden="true">
          <b title={words.name}>{words.name}</b>
          <span className={css.goal}>{words.goal}</span>
        </span>
        <span className={css.count} aria-hidden="true">
          {count === null ? <span className={css.none}>–</span> : say('people', count)}
          <small title={words.unit}>{words.unit}</small>
        </span>
        <span className={css.event} title={words.event} aria-hidden="true">
          {words.event}
        </span>
        <span className={css.bar} aria-hidden="true">
          {count !== null && most > 0 && <i style={{ width: `${(count / most) * 100}%` }} />}
        </span>
      </button>
      <button
        type="button"
        className={css.plus}
        aria-label={t('addOn', { stage: words.name })}
        title={t('addOn', { stage: words.name })}
        tabIndex={-1}
        onClick={() => scene.addOn(stage.id)}
      >
        <Icon of={Plus} size={14} />
      </button>
    </div>
  )
}

/** What is said of a stage, in parts and in one sentence. */
export function useStageWords() {
  const t = useText('sketch')
  const { tell, say } = useFigures()
  return ({ stage, numbers }: StageOf, name: string) => {
    const { target } = stage
    const goal =
      target === null
        ? ''
        : t('goal', {
            value: say(target.of === 'rate' ? 'step' : 'people', target.value),
          })
    const isCounted = numbers.count.kind === 'defined'
    const unit = isCounted ? stage.who.trim() || t('people') : t('notCounted')
    const event = [stage.event.trim(), stage.property.trim()].filter((part) => part !== '').join(', ')
    const facts = [isCounted ? `${tell('people', numbers.count)} ${unit}` : unit, event, goal]
    const whole = t('stageSays', { name, facts: facts.filter((fact) => fact !== '').join(', ') })
    return { name, goal, unit, event, whole }
  }
}
