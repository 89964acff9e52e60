import { Maximize2 } from 'lucide-react'
import { memo } from 'react'
import type { ExperimentId, StageId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { Anchor } from '#renderer/diagram/Anchor.tsx'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { toggled } from '#renderer/state/choice.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useLighting } from '#renderer/state/useLighting.ts'
import { addsToChoice } from '#renderer/ui/addsToChoice.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { stateIcons } from '../board/stateIcons.ts'
import { openExperiment } from '../editExperiments.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { reasonLines, titleLines } from './cardLines.ts'
import { NameField } from './NameField.tsx'
import { useSketchScene } from './SketchContext.ts'
import { ends } from './sketchNodes.ts'
import { useCardWords, type CardWords } from './useCardWords.ts'
import { useCardTexts } from './useSketch.ts'
import css from './ExperimentCard.module.css'

/** One experiment under the stage it tries to move. */
export const ExperimentCard = memo(function ExperimentCard({ id, dragging }: PartProps) {
  const experiment = usePlan((plan) => getExperiment(plan, id as ExperimentId)) // safe: this part draws them alone
  const { isFar, tabStop, layout, cards, unit } = useSketchScene()
  const card = cards.get(id)
  const column = layout.columns.find(({ stage }) => stage === card?.stage)
  const isNaming = useExperimentsView((view) => view.naming === id)
  return (
    <>
      <Anchor way="arrive" at={ends.onCard(unit)} />
      {card?.tag && <Anchor way="leave" at={ends.ofCard(unit, card.height)} />}
      {experiment && (
        <Card
          experiment={experiment}
          isMoving={dragging === true && tabStop !== id}
          isFar={isFar}
          isStop={tabStop === id}
          isNaming={isNaming}
          stage={column?.stage ?? null}
          place={(column?.cards.findIndex((each) => each.id === id) ?? 0) + 1}
          count={column?.cards.length ?? 1}
        />
      )}
    </>
  )
})

/** Where a card stands among those of its stage. */
interface Standing {
  readonly stage: StageId | null
  readonly place: number
  readonly count: number
}

interface CardProps extends Standing {
  readonly experiment: Experiment
  readonly isMoving: boolean
  readonly isFar: boolean
  readonly isStop: boolean
  readonly isNaming: boolean
}

const Card = memo(function Card(props: CardProps) {
  const { experiment, isMoving, isFar, isStop, isNaming } = props
  const t = useText('sketch')
  const desk = useDesk()
  const { session } = desk
  const isChosen = useSession(({ selection }) => selection.includes(experiment.id))
  const { isLit } = useLighting()
  const { title } = useCardTexts()(experiment)
  const { id, state } = experiment
  const press = (event: { detail: number; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => {
    const { selection } = session.getState()
    if (addsToChoice(event)) session.select(toggled(selection, id))
    else if (event.detail === 1) session.select([id])
    else openExperiment(desk, id) // a key, or the second press
  }
  const look = classNames(
    css.card,
    state === 'idea' && css.idea,
    isChosen && css.chosen,
    isMoving && css.moving,
    !isLit(experiment) && css.dim,
  )
  if (isNaming) {
    return (
      <div className={classNames(look, css.naming)}>
        <NameField experiment={experiment} />
      </div>
    )
  }
  return (
    <div className={css.place}>
      <button
        type="button"
        className={look}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        data-spot={id}
        onClick={press}
      >
        {isFar ? <Far experiment={experiment} title={title} /> : <Near {...props} />}
      </button>
      <button
        type="button"
        className={classNames(css.open, 'nodrag')}
        aria-label={t('open', { name: title })}
        title={t('open', { name: title })}
        tabIndex={-1}
        onClick={() => openExperiment(desk, id)}
      >
        <Icon of={Maximize2} size={14} />
      </button>
    </div>
  )
})

/** From afar a card is its glyph and its name, larger. */
function Far({ experiment: { state }, title }: { readonly experiment: Experiment; readonly title: string }) {
  return (
    <span className={css.far}>
      <Icon of={stateIcons[state]} size={20} />
      {title}
    </span>
  )
}

function Near({ experiment, ...standing }: CardProps) {
  const words = useCardWords(experiment)
  const whole = useWholeWords(words, standing)
  return (
    <>
      <VisuallyHidden>{whole}</VisuallyHidden>
      <span className={css.head} aria-hidden="true">
        <Icon of={stateIcons[experiment.state]} size={14} />
        <span className={css.state}>{words.state}</span>
        <span className={css.kind}>{words.kind}</span>
      </span>
      <b className={css.title} title={words.title} aria-hidden="true">
        <Lines of={titleLines(words.title)} />
      </b>
      <span className={css.reason} aria-hidden="true">
        <Lines of={reasonLines(words.reason)} />
      </span>
      {experiment.state === 'running' && (
        <span className={css.progress} aria-hidden="true">
          {words.progress !== null && <i style={{ width: `${words.progress * 100}%` }} />}
        </span>
      )}
      <span className={css.foot} aria-hidden="true">
        <span className={words.isAsking ? css.asking : undefined}>{words.foot}</span>
        <span className={css.impact} title={words.tells ?? undefined}>
          {words.impact}
        </span>
      </span>
    </>
  )
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return of.map((line, index) => (
    <span key={index} className={css.line}>
      {line}{' '}
    </span>
  ))
}

/** Its name, where it stands, and all its facts in one sentence. */
function useWholeWords({ title, facts }: CardWords, { stage, place, count }: Standing): string {
  const t = useText('sketch')
  const nameOf = useStageName()
  const name = usePlan((plan) => (stage === null ? t('tray') : nameOf(plan, stage)))
  return t('cardSays', { name: title, place, count, stage: name, facts: facts.join(', ') })
}
