import type { BowTieStage } from '#shared/model/journey/bowTieFigures.ts'
import { numbersOn } from '#shared/model/journey/journeyNumbers.ts'
import { Anchor } from '#renderer/diagram/Anchor.tsx'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { useMapScene, useTabIndex, type MapScene } from './MapContext.ts'
import { stageSpot } from './mapNodes.ts'
import { useStageWords } from './useStageWords.ts'
import css from './StageHead.module.css'

/** A stage with its number; without one, what is missing and a press that leads there. */
export function StageHead({ id }: PartProps) {
  const scene = useMapScene()
  const index = scene.figures.stages.findIndex(({ stage }) => stageSpot(stage) === id)
  const stage = scene.figures.stages[index]
  if (!stage) return null
  return (
    <>
      {index === 0 && <Anchor way="arrive" />}
      {index === scene.figures.stages.length - 1 && <Anchor way="leave" />}
      <Head scene={scene} stage={stage} index={index} />
    </>
  )
}

interface HeadProps {
  readonly scene: MapScene
  readonly stage: BowTieStage
  readonly index: number
}

function Head({ scene, stage: { stage, phase, value, missing }, index }: HeadProps) {
  const t = useText('journeys')
  const { say } = useFigures()
  const words = useStageWords()
  const isOpen = useJourneysView((view) => view.stage === stage)
  const { layout, beside } = scene
  const spot = stageSpot(stage)
  const tabIndex = useTabIndex(spot)
  const beforeOrBeside = beside?.values[index] ?? null
  const isKnown = value.kind === 'defined'
  return (
    <button
      type="button"
      className={classNames(css.head, layout.metrics.isDense && css.dense, isOpen && css.open)}
      style={{ paddingLeft: layout.stages[index]?.indent ?? 0 }}
      aria-pressed={isOpen}
      tabIndex={tabIndex}
      data-spot={spot}
      onClick={() => (missing === null ? scene.openStage(stage) : scene.openNumber(missing))}
      onDoubleClick={() => scene.openNumber(missing ?? numbersOn(stage)[0] ?? 'entering')}
    >
      <VisuallyHidden>{words.stage(scene.figures, index, beside)}</VisuallyHidden>
      <span className={css.label} aria-hidden="true">
        {t(`stage_${stage}`)}
      </span>
      {/* The name says it all in one sentence; seen, it stands in lines of its own. */}
      {isKnown ? (
        <span className={css.says} aria-hidden="true">
          <span className={css.number} data-phase={phase} style={{ fontSize: layout.numberSize }}>
            {say('people', value.value)}
          </span>
          <span className={css.unit}>{t(`unit_${stage}`)}</span>
          {beside && <Second beside={beside.kind} before={beforeOrBeside} now={value.value} />}
        </span>
      ) : (
        <span className={css.missing} aria-hidden="true">
          {missing === null ? words.reason(value) : t('map_needs', { number: t(`number_${missing}`) })}
        </span>
      )}
    </button>
  )
}

/** “from 292 +114” under a what-if, the number of the other journey beside it. */
function Second({ beside, before, now }: { beside: 'plan' | 'journey'; before: number | null; now: number }) {
  const t = useText('journeys')
  const { say } = useFigures()
  if (before === null) return null
  if (beside === 'journey') return <span className={css.other}>{say('people', before)}</span>
  const [from, to] = [say('people', before), say('people', now)]
  if (from === to) return <span className={css.second}>{t('map_same')}</span>
  const change = Math.round(now) - Math.round(before)
  const sign = change < 0 ? '−' : '+'
  return (
    <span className={css.second}>
      <span>{t('map_from', { value: from })}</span>
      <b className={css.change}>{sign + say('people', Math.abs(change))}</b>
    </span>
  )
}
