import { Plus } from 'lucide-react'
import { memo } from 'react'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getSketchNote } from '#shared/model/sketch/editSketch.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { stateIcons } from '../board/stateIcons.ts'
import { beginExperiment, openExperiment } from '../editExperiments.ts'
import { openStage } from './sketchHand.ts'
import { useStageWords } from './StagePart.tsx'
import { useStepWords } from './StepPart.tsx'
import { useCardWords } from './useCardWords.ts'
import { experimentsOn, useSketch } from './useSketch.ts'
import css from './SketchOutline.module.css'

/** All that the sketch shows, as headings and lists. */
export function SketchOutline({ funnel }: { readonly funnel: FunnelId }) {
  const t = useText('sketch')
  const desk = useDesk()
  const { reading, layout } = useSketch(funnel)
  const records = usePlan((plan) => plan.records)
  const nameOf = useStageName()
  const names = reading.stages.map(({ stage }) => nameOf({ records }, stage.id))
  const stageWords = useStageWords()
  const stepWords = useStepWords()
  const all = experimentsOn({ records }, funnel)
  const shown = new Set(reading.stages.map(({ stage }) => stage.id))
  const loose = all.filter(({ stage }) => stage === null || !shown.has(stage))
  return (
    <div className={css.outline} role="region" aria-label={t('outline_label')}>
      {reading.stages.map((each, index) => {
        const { name, whole } = stageWords(each, names[index] ?? '')
        const step = index === 0 ? null : stepWords(reading, index - 1, names)
        return (
          <section key={each.stage.id} className={css.stage} aria-label={name}>
            <h2 className={css.name}>
              <button type="button" className={css.open} onClick={() => openStage(desk, each.stage.id)}>
                {whole}
              </button>
            </h2>
            {step && <p className={classNames(css.step, step.isWeakest && css.weakest)}>{step.whole}</p>}
            <Experiments
              stage={each.stage.id}
              name={name}
              of={all.filter(({ stage }) => stage === each.stage.id)}
            />
          </section>
        )
      })}
      {loose.length > 0 && (
        <section className={css.stage} aria-label={t('tray')}>
          <h2 className={css.name}>{t('tray')}</h2>
          <Experiments stage={null} name={t('tray')} of={loose} />
        </section>
      )}
      {layout.notes.length > 0 && (
        <section className={css.stage} aria-label={t('outline_notes')}>
          <h2 className={css.name}>{t('outline_notes')}</h2>
          <ul className={css.list}>
            {layout.notes.map(({ id }) => (
              <li key={id} className={css.note}>
                {getSketchNote({ records }, id)?.text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface ExperimentsProps {
  readonly stage: StageId | null
  readonly name: string
  readonly of: readonly Experiment[]
}

function Experiments({ stage, name, of }: ExperimentsProps) {
  const t = useText('sketch')
  const desk = useDesk()
  const add = () => {
    const id = beginExperiment(desk, { name: '', kind: 'ab', stage })
    if (id !== null) openExperiment(desk, id)
  }
  return (
    <>
      {of.length === 0 ? (
        <p className={css.step}>{t('outline_none')}</p>
      ) : (
        <ul className={css.list} aria-label={t('outline_experiments', { stage: name })}>
          {of.map((experiment) => (
            <Row key={experiment.id} experiment={experiment} />
          ))}
        </ul>
      )}
      <Button
        tone="ghost"
        className={css.add}
        aria-label={stage === null ? t('addLoose') : t('addOn', { stage: name })}
        onClick={add}
      >
        <Icon of={Plus} size={14} />
        {t('experiment')}
      </Button>
    </>
  )
}

const Row = memo(function Row({ experiment }: { readonly experiment: Experiment }) {
  const desk = useDesk()
  const { title, facts } = useCardWords(experiment)
  const isChosen = useSession(({ selection }) => selection.includes(experiment.id))
  return (
    <li>
      <button
        type="button"
        className={classNames(css.row, isChosen && css.chosen)}
        onFocus={() => desk.session.select([experiment.id])}
        onClick={() => openExperiment(desk, experiment.id)}
      >
        <Icon of={stateIcons[experiment.state]} size={14} />
        <span className={css.words}>
          <b>{title}</b> <span className={css.facts}>{facts.join(' · ')}</span>
        </span>
      </button>
    </li>
  )
})
