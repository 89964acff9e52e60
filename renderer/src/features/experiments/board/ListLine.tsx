import { memo, useEffect, useRef } from 'react'
import { formatDate } from '#shared/lib/formatDate.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { Impact } from '#shared/model/experiment/impact.ts'
import { scoredBy } from '#shared/model/experiment/rankExperiments.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useMoney } from '#renderer/state/useMoney.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { ImpactCell } from './ImpactCell.tsx'
import { partOf, partsOf, scaleOf, writePart } from './scoreParts.ts'
import { ScoreFields } from './ScoreFields.tsx'
import { stateIcons } from './stateIcons.ts'
import css from './List.module.css'

interface ListLineProps {
  readonly experiment: Experiment
  readonly stageName: string
  readonly impact: Impact
  readonly rank: number | null
  readonly score: number | null
  readonly index: number
  readonly isTabStop: boolean
}

/** One experiment as a row; it draws itself again only when what it says changes. */
export const ListLine = memo(function ListLine(props: ListLineProps) {
  const { experiment, stageName, impact, rank, score, index, isTabStop } = props
  const { id, name, state, kind, owner, start, cost } = experiment
  const t = useText('board')
  const common = useText('common')
  const language = useLanguage()
  const { say } = useMoney()
  const isChosen = useSession(({ selection }) => selection.includes(id))
  const isActive = useSession(({ selection }) => selection.at(-1) === id)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const active = document.activeElement
    if (!isActive || !line.current || line.current.contains(active)) return
    const isFree = active === null || active === document.body || active.closest('[data-row]') !== null
    if (isFree) line.current.focus()
    line.current.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const none = <span className={css.none}>{t('none')}</span>
  return (
    <div
      ref={line}
      role="row"
      aria-rowindex={index}
      aria-selected={isChosen}
      tabIndex={isTabStop || isActive ? 0 : -1}
      data-row={id}
      className={classNames(css.line, css.row, isChosen && css.on)}
    >
      <div role="rowheader" className={classNames(css.name, css.clamped)} title={name}>
        {name.trim() || common('untitledExperiment')}
      </div>
      <div role="gridcell" className={css.state}>
        <Icon of={stateIcons[state]} size={14} />
        {common(`experimentState_${state}`)}
      </div>
      <div role="gridcell">{t(`kind_${kind}`)}</div>
      <div role="gridcell">{stageName || none}</div>
      <div role="gridcell">{owner || none}</div>
      <div role="gridcell">
        {start === null ? none : formatDate(start, language, { month: 'short', timeZone: 'UTC' })}
      </div>
      <div role="gridcell" className={css.end}>
        {cost === null ? none : say(cost)}
      </div>
      <div role="gridcell" className={css.end}>
        {isActive ? <ScoreFields experiment={experiment} isCompact /> : <PartsSay experiment={experiment} />}
      </div>
      <div role="gridcell" className={css.end}>
        <ScoreSays score={score} />
      </div>
      <div role="gridcell" className={classNames(css.end, css.rank)}>
        {rank === null ? none : formatNumber(rank, language)}
      </div>
      <div role="gridcell" className={css.end}>
        <ImpactCell experiment={experiment} impact={impact} tabIndex={isActive ? 0 : -1} />
      </div>
    </div>
  )
})

/** The parts of the score as words; a click makes fields of them. */
function PartsSay({ experiment }: { experiment: Experiment }) {
  const t = useText('board')
  const language = useLanguage()
  const { session } = useDesk()
  const method = usePlan(({ meta }) => scoredBy(meta.ranking)) ?? 'ice'
  const text = partsOf[method]
    .map((part) => {
      const value = partOf(experiment.scores, method, part)
      return value === null ? '–' : writePart(scaleOf(method, part), value, language)
    })
    .join(' · ')
  const edit = (cell: HTMLElement | null) => {
    session.select([experiment.id])
    requestAnimationFrame(() => cell?.querySelector<HTMLElement>('input')?.focus())
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.parts}
      aria-label={t('parts_edit', { parts: text })}
      onClick={(event) => edit(event.currentTarget.parentElement)}
    >
      {text}
    </button>
  )
}

/** Impact in money is said beside it; a score by marks stands here. */
function ScoreSays({ score }: { score: number | null }) {
  const t = useText('board')
  const language = useLanguage()
  const ranking = usePlan(({ meta }) => meta.ranking)
  if (ranking === 'impact') return <span className={css.none}>{t('score_byImpact')}</span>
  if (score === null) return <span className={css.none}>{t('none')}</span>
  return <strong>{formatNumber(score, language, { min: 0, max: ranking === 'iceProduct' ? 0 : 1 })}</strong>
}
