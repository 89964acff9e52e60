import { useId } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { scoredBy, scoreOf } from '#shared/model/experiment/rankExperiments.ts'
import { riceConfidences, riceImpacts } from '#shared/model/experiment/scores.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { useTyped, type Reading } from '#renderer/ui/useTyped.ts'
import { changeExperiment } from '../editExperiments.ts'
import {
  partOf,
  partsOf,
  readPart,
  scaleOf,
  withPart,
  writePart,
  type ScoreMethod,
  type ScorePart,
} from './scoreParts.ts'
import css from './ScoreFields.module.css'

interface ScoreFieldsProps {
  readonly experiment: Experiment
  /** In a line of the list: the names of the parts stand in the head of the column. */
  readonly isCompact?: boolean
}

/** The typed parts that an experiment is ranked by, beside the score they make; ICE where impact is computed. */
export function ScoreFields({ experiment, isCompact = false }: ScoreFieldsProps) {
  const t = useText('board')
  const language = useLanguage()
  const ranking = usePlan(({ meta }) => meta.ranking)
  const typed = ranking === 'impact' ? 'iceProduct' : ranking
  const method = scoredBy(typed) ?? 'ice'
  const score = scoreOf(experiment, typed)
  return (
    <div
      role="group"
      aria-label={t(`ranking_${typed}`)}
      className={classNames(css.fields, isCompact && css.compact)}
    >
      {partsOf[method].map((part) => (
        <Part key={`${method} ${part}`} {...{ experiment, method, part, isCompact }} />
      ))}
      {!isCompact && (
        <p className={css.score}>
          <span className={css.label}>{t('score')}</span>
          <output>
            {score.kind === 'defined'
              ? formatNumber(score.value, language, { min: 0, max: 1 })
              : t('score_incomplete')}
          </output>
        </p>
      )}
    </div>
  )
}

interface PartProps {
  readonly experiment: Experiment
  readonly method: ScoreMethod
  readonly part: ScorePart
  readonly isCompact: boolean
}

/** One part; what cannot be is refused where it stands, and the last good value stays. */
function Part(props: PartProps) {
  const { experiment, method, part, isCompact } = props
  const t = useText('board')
  const desk = useDesk()
  const id = useId()
  const name = t(`part_${part}`)
  const give = (value: number | null) =>
    changeExperiment(
      desk,
      experiment.id,
      { scores: withPart(experiment.scores, method, part, value) },
      `score-${method}-${part}`,
    )
  const isChosen = scaleOf(method, part) === 'size'
  const Input = isChosen ? SizeInput : TypedInput
  return (
    <div className={css.part}>
      <label htmlFor={id} className={isCompact ? css.hidden : css.label}>
        {name}
      </label>
      <Input {...props} id={id} name={name} onGive={give} onLeave={() => desk.document.closeGroup()} />
    </div>
  )
}

type InputProps = PartProps & {
  readonly id: string
  readonly name: string
  readonly onGive: (value: number | null) => void
  readonly onLeave: () => void
}

function TypedInput({ experiment, method, part, id, name, onGive, onLeave }: InputProps) {
  const t = useText('board')
  const language = useLanguage()
  const value = partOf(experiment.scores, method, part)
  const scale = scaleOf(method, part)
  const read = (text: string): Reading<number | null> => {
    const next = readPart(method, part, text, language)
    return next === undefined ? { problem: t(`refused_${scale}`, { name }) } : { value: next, problem: null }
  }
  const typed = useTyped({ value, read, give: onGive })
  return (
    <>
      <input
        id={id}
        className={css.input}
        inputMode="decimal"
        autoComplete="off"
        {...(scale === 'percent' && { list: `${id}-usual` })}
        placeholder={t(`scale_${scale}`)}
        value={typed.text ?? (value === null ? '' : writePart(scale, value, language))}
        aria-invalid={typed.problem !== null ? true : undefined}
        aria-describedby={typed.problem !== null ? `${id}-note` : undefined}
        onChange={(event) => typed.type(event.target.value)}
        onBlur={() => {
          typed.leave()
          onLeave()
        }}
      />
      {scale === 'percent' && (
        <datalist id={`${id}-usual`}>
          {riceConfidences.map((share) => (
            <option key={share} value={writePart(scale, share, language)} />
          ))}
        </datalist>
      )}
      {typed.problem !== null && (
        <p id={`${id}-note`} role="alert" className={css.problem}>
          {typed.problem}
        </p>
      )}
    </>
  )
}

function SizeInput({ experiment, method, part, id, onGive, onLeave }: InputProps) {
  const t = useText('board')
  const language = useLanguage()
  return (
    <select
      id={id}
      className={css.input}
      value={partOf(experiment.scores, method, part) ?? ''}
      onChange={(event) => onGive(event.target.value === '' ? null : Number(event.target.value))}
      onBlur={onLeave}
    >
      <option value="">{t('none')}</option>
      {riceImpacts.map((size) => (
        <option key={size} value={size}>
          {formatNumber(size, language)}
        </option>
      ))}
    </select>
  )
}
