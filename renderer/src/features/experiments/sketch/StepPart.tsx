import { memo } from 'react'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useSketchScene } from './SketchContext.ts'
import { stepSpot } from './sketchNodes.ts'
import type { FunnelReading } from '#shared/model/funnel/funnelSteps.ts'
import css from './StepPart.module.css'

/** What comes on from one stage to the next; a press leads to where it is counted. */
export const StepPart = memo(function StepPart({ id }: PartProps) {
  const { reading, tabStop, openStage } = useSketchScene()
  const words = useStepWords()
  const index = reading.steps.findIndex((_, at) => stepSpot(at) === id)
  const to = reading.stages[index + 1]?.stage
  const nameOf = useStageName()
  const names = usePlan((plan) => reading.stages.map(({ stage }) => nameOf(plan, stage.id)))
  const said = words(reading, index, names)
  if (!said || !to) return null
  return (
    <span className={css.place}>
      <button
        type="button"
        className={classNames(css.step, said.isWeakest && css.weakest)}
        tabIndex={tabStop === id ? 0 : -1}
        title={said.whole}
        data-spot={id}
        onClick={() => openStage(to.id)}
      >
        <VisuallyHidden>{said.whole}</VisuallyHidden>
        <span aria-hidden="true">{said.value ?? '?'}</span>
      </button>
    </span>
  )
})

/** What is said of a step: its value, and all of it in one sentence. */
export function useStepWords() {
  const t = useText('sketch')
  const { say, sayReason } = useFigures()
  const valueIn = (rate: Outcome) => {
    if (rate.kind !== 'defined') return null
    return rate.value > 1 ? t('each', { value: say('step', rate.value) }) : say('step', rate.value)
  }
  return ({ steps, weakest }: FunnelReading, index: number, names: readonly string[]) => {
    const step = steps[index]
    const [from, to] = [names[index], names[index + 1]]
    if (!step || from === undefined || to === undefined) return null
    const isWeakest = weakest === index
    const value = valueIn(step.rate)
    const why = step.rate.kind === 'defined' ? '' : sayReason(step.rate.reason)
    const says = { from, to, value: value ?? why }
    const whole = t('stepSays', says) + (isWeakest ? `, ${t('weakest')}` : '')
    return { value, whole, isWeakest }
  }
}
