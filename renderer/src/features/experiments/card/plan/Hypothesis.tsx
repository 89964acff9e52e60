import { Fragment } from 'react'
import { Check, CircleDashed } from 'lucide-react'
import type { Experiment, Hypothesis as Parts } from '#shared/model/experiment/experiment.ts'
import type { Direction } from '#shared/model/experiment/experimentKinds.ts'
import { joinsChanges } from '#shared/model/experiment/joinsChanges.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { FillIn } from '../FillIn.tsx'
import { useEdit } from './useEdit.ts'
import css from './Hypothesis.module.css'

const parts = ['change', 'metric', 'direction', 'reason'] as const
type Part = (typeof parts)[number]

interface HypothesisProps {
  readonly experiment: Experiment
}

/** The hypothesis as the sentence of each language, its parts to be filled in where they stand. */
export function Hypothesis({ experiment }: HypothesisProps) {
  const t = useText('experiment')
  // The sentence says where its parts stand: “If we <change>, then …”.
  const pieces = t('hypothesis').split(/<(\w+)>/)
  return (
    <div>
      <p className={css.sentence}>
        {pieces.map((piece, index) => (
          <Fragment key={index}>
            {index % 2 === 0 ? piece : <PartOf part={piece as Part} experiment={experiment} />}
          </Fragment>
        ))}
      </p>
      <Meter parts={experiment.hypothesis} />
      {joinsChanges(experiment.hypothesis.change) && <p className={css.hint}>{t('oneChange')}</p>}
    </div>
  )
}

function PartOf({ part, experiment }: HypothesisProps & { readonly part: Part }) {
  const t = useText('experiment')
  const { set } = useEdit(experiment)
  const { hypothesis, seal } = experiment
  if (part === 'direction') return <DirectionPart experiment={experiment} />
  return (
    <FillIn
      label={t(`part_${part}`)}
      value={hypothesis[part]}
      placeholder={t(`part_${part}_hint`)}
      isHeld={part === 'metric' && seal !== null}
      onText={(text) => set({ hypothesis: { ...hypothesis, [part]: text } }, part)}
    />
  )
}

function DirectionPart({ experiment }: HypothesisProps) {
  const t = useText('experiment')
  const { set } = useEdit(experiment)
  const { hypothesis } = experiment
  const choose = (value: string) => {
    const direction: Direction | null = value === 'up' || value === 'down' ? value : null
    set({ hypothesis: { ...hypothesis, direction } })
  }
  return (
    <span className={css.direction}>
      {/* The list is as wide as its longest word; the sentence shows the chosen one alone. */}
      <span aria-hidden="true">
        {hypothesis.direction === null ? '…' : t(`direction_${hypothesis.direction}`)}
      </span>
      <select
        className={css.choice}
        aria-label={t('part_direction')}
        value={hypothesis.direction ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">…</option>
        <option value="up">{t('direction_up')}</option>
        <option value="down">{t('direction_down')}</option>
      </select>
    </span>
  )
}

/** Which of the four parts are there; a hypothesis without a reason teaches nothing when it fails. */
function Meter({ parts: said }: { readonly parts: Parts }) {
  const t = useText('experiment')
  const isSaid = (part: Part) => (said[part] ?? '').trim() !== ''
  const missing = parts.filter((part) => !isSaid(part))
  const text =
    missing.length === 0
      ? t('complete')
      : t('incomplete', {
          said: parts.length - missing.length,
          missing: missing.map((part) => t(`missing_${part}`)).join(', '),
        })
  return (
    <div className={css.meter}>
      <ul className={css.pips} aria-label={t('completeness')}>
        {parts.map((part) => (
          <li key={part} className={css.pip} data-said={isSaid(part) || undefined}>
            <Icon of={isSaid(part) ? Check : CircleDashed} size={14} />
            {t(`pip_${part}`)}
          </li>
        ))}
      </ul>
      <p className={css.state} role="status">
        {text}
      </p>
    </div>
  )
}
