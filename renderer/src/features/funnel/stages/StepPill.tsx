import type { Funnel } from '#shared/model/funnel/funnel.ts'
import type { FunnelStep } from '#shared/model/funnel/funnelSteps.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useStepWhy } from './useStepWhy.ts'
import css from './StageStrip.module.css'

interface StepPillProps {
  readonly funnel: Funnel
  readonly step: FunnelStep
  readonly isWeakest: boolean
}

/** The share that comes on, the counts behind it and its interval; the weakest wears the ribbon. */
export function StepPill({ funnel, step, isWeakest }: StepPillProps) {
  const t = useText('funnel')
  const { tell, say, sayRange } = useFigures()
  const nameOf = useStageName()
  const from = usePlan((plan) => nameOf(plan, step.from.id))
  const to = usePlan((plan) => nameOf(plan, step.to.id))
  const explain = useStepWhy(funnel, step, { from, to })
  const { rate, hits, tries, interval } = step
  const value =
    step.isRising && rate.kind === 'defined'
      ? t('step_each', { value: say('step', rate.value) })
      : tell('step', rate)
  const low = interval && valueOf(interval.lower)
  const high = interval && valueOf(interval.upper)
  const isKnown = rate.kind === 'defined'
  return (
    <div
      className={css.step}
      role="group"
      aria-label={t('step_name', { from, to })}
      data-weakest={isWeakest || undefined}
    >
      {isWeakest && <span className={css.weakest}>{t('step_weakest')}</span>}
      <span className={isKnown ? css.pill : css.quiet}>
        <Why label={t('why_ask', { name: t('step_name', { from, to }), value })} explain={explain}>
          {isKnown ? value : '–'}
        </Why>
      </span>
      {hits !== null && tries !== null && (
        <span>{t('step_counts', { hits: say('people', hits), tries: say('people', tries) })}</span>
      )}
      {low !== null && high !== null && <span>{sayRange('share', low, high)}</span>}
    </div>
  )
}
