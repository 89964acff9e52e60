import type { StageId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { type DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { useStageOptions } from '../../board/useStageOptions.ts'
import { NumberField } from './NumberField.tsx'
import { useEdit } from './useEdit.ts'
import { useSay } from './useSay.ts'
import css from './plan.module.css'

interface MeasureProps {
  readonly experiment: Experiment
  readonly reckoning: DesignReckoning
}

/** What is counted, from where to where, and how many come: only what the kind needs. */
export function Measure({ experiment, reckoning }: MeasureProps) {
  const isCompared = isComparison(experiment.kind)
  return (
    <div className={css.measure}>
      <MetricField experiment={experiment} />
      {isCompared && <BaselineField experiment={experiment} reckoning={reckoning} />}
      {isCompared && <WorthField experiment={experiment} reckoning={reckoning} />}
      {!isCompared && <ThresholdField experiment={experiment} />}
      {experiment.kind !== 'interview' && <TrafficField experiment={experiment} reckoning={reckoning} />}
      <PeopleField experiment={experiment} reckoning={reckoning} />
      <DirectionHint experiment={experiment} reckoning={reckoning} />
    </div>
  )
}

function MetricField({ experiment }: Pick<MeasureProps, 'experiment'>) {
  const t = useText('experiment')
  const { set } = useEdit(experiment)
  const options: readonly (readonly [string, string])[] = useStageOptions()
  return (
    <SelectField
      label={t('metric')}
      value={experiment.stage ?? ''}
      options={experiment.stage === null ? [['', t('stage_none')], ...options] : options}
      onChange={(stage) => set({ stage: stage === '' ? null : (stage as StageId) })} // safe: an id of the choices
    />
  )
}

function BaselineField({ experiment, reckoning: { baseline } }: MeasureProps) {
  const t = useText('experiment')
  const say = useSay()
  const { setDesign, leave } = useEdit(experiment)
  const { design, seal } = experiment
  const own = baseline.from === 'stage' ? baseline.value : null
  return (
    <NumberField
      label={t('baseline')}
      writing="rate"
      value={design.baseline}
      fallback={own?.kind === 'defined' ? say.rate(own.value) : '…'}
      unit={
        own?.kind === 'defined' ? t('fromFunnel') : design.baseline === null ? t('unknownYet') : t('typed')
      }
      refuse={(rate) => (rate === design.worthwhile ? t('refused_same') : null)}
      isHeld={seal !== null}
      onValue={(rate) => setDesign({ baseline: rate }, 'baseline')}
      onLeave={leave}
    />
  )
}

function WorthField({ experiment, reckoning: { baseline } }: MeasureProps) {
  const t = useText('experiment')
  const { setDesign, leave } = useEdit(experiment)
  const { design, hypothesis, seal } = experiment
  const own = baseline.value.kind === 'defined' ? baseline.value.value : null
  return (
    <NumberField
      label={t('worth')}
      writing="rate"
      value={design.worthwhile}
      unit={hypothesis.direction === 'down' ? t('orLess') : t('orMore')}
      refuse={(rate) => (rate === own ? t('refused_same') : null)}
      isHeld={seal !== null}
      onValue={(rate) => setDesign({ worthwhile: rate }, 'worth')}
      onLeave={leave}
    />
  )
}

function ThresholdField({ experiment }: Pick<MeasureProps, 'experiment'>) {
  const t = useText('experiment')
  const { setDesign, leave } = useEdit(experiment)
  const { design, seal, kind } = experiment
  return (
    <NumberField
      label={t('threshold')}
      writing="rate"
      value={design.threshold}
      unit={kind === 'interview' ? t('thresholdOptional') : t('thresholdUnit')}
      isHeld={seal !== null}
      onValue={(rate) => setDesign({ threshold: rate }, 'threshold')}
      onLeave={leave}
    />
  )
}

function TrafficField({ experiment, reckoning: { perDay } }: MeasureProps) {
  const t = useText('experiment')
  const say = useSay()
  const { setDesign, leave } = useEdit(experiment)
  const { design } = experiment
  const own = perDay.from === 'stage' && perDay.value.kind === 'defined' ? perDay.value.value : null
  return (
    <NumberField
      label={t('traffic')}
      writing="decimal"
      bounds={{ least: 0, most: recordLimits.customers }}
      value={design.perDay}
      fallback={own === null ? '…' : say.count(own)}
      unit={own === null ? t('aDay') : t('aDayFromFunnel')}
      onValue={(people) => setDesign({ perDay: people }, 'traffic')}
      onLeave={leave}
    />
  )
}

function PeopleField({ experiment, reckoning }: MeasureProps) {
  const t = useText('experiment')
  const say = useSay()
  const { setDesign, leave } = useEdit(experiment)
  const { design, seal, kind } = experiment
  const { planned } = reckoning
  const isReckoned = design.planned === null && planned.kind === 'defined'
  const name = isComparison(kind) ? 'peopleEach' : kind === 'interview' ? 'peopleTalk' : 'peopleAsk'
  return (
    <NumberField
      label={t(name)}
      writing="whole"
      value={design.planned}
      fallback={isReckoned ? say.count(planned.value) : '…'}
      unit={design.planned === null ? (isReckoned ? t('asReckoned') : t('unknownYet')) : t('typed')}
      isHeld={seal !== null}
      onValue={(people) => setDesign({ planned: people }, 'people')}
      onLeave={leave}
    />
  )
}

/** A goal on the other side of the baseline than the sentence says: told, never forbidden. */
function DirectionHint({ experiment, reckoning: { baseline } }: MeasureProps) {
  const t = useText('experiment')
  const { design, hypothesis, kind } = experiment
  if (baseline.value.kind !== 'defined' || design.worthwhile === null || !isComparison(kind)) return null
  const isRise = design.worthwhile > baseline.value.value
  if (hypothesis.direction === null || isRise === (hypothesis.direction === 'up')) return null
  return <p className={css.wide}>{t(isRise ? 'hint_shouldFall' : 'hint_shouldRise')}</p>
}
