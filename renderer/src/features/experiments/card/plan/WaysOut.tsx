import { ArrowUpToLine, Check, Maximize2, Target, type LucideIcon } from 'lucide-react'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import type { WaysOutReckoning } from '#shared/model/experiment/reckonWaysOut.ts'
import type { ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useEdit } from './useEdit.ts'
import { useSay } from './useSay.ts'
import css from './Answer.module.css'

interface WaysOutProps {
  readonly experiment: Experiment
  readonly ways: WaysOutReckoning
}

/** What to do instead of waiting: each with its own numbers, each done as one step. */
export function WaysOut({ experiment, ways }: WaysOutProps) {
  const t = useText('experiment')
  return (
    <ul className={css.ways} aria-label={t('waysOut')}>
      <Bigger experiment={experiment} ways={ways} />
      <UpFunnel experiment={experiment} ways={ways} />
      <Threshold experiment={experiment} ways={ways} />
    </ul>
  )
}

function Bigger({ experiment, ways: { bigger, p1 } }: WaysOutProps) {
  const t = useText('experiment')
  const say = useSay()
  const { set } = useEdit(experiment)
  const { way, worthwhile } = bigger
  const text =
    way === null
      ? t('bigger_none')
      : t('bigger_text', {
          from: say.rate(p1),
          to: say.outcome(worthwhile, say.rate),
          people: say.outcome(way.reckoning.planned, say.count),
        })
  return (
    <Way
      icon={Maximize2}
      title={t('bigger')}
      text={text}
      reckoning={way?.reckoning ?? null}
      onUse={way && (() => set(asComparison(experiment, way.patch)))}
    />
  )
}

/** From a threshold test the way leads back to comparing two groups. */
function asComparison({ kind }: Experiment, patch: ExperimentPatch): ExperimentPatch {
  return kind === 'threshold' ? { kind: 'ab', ...patch } : patch
}

function UpFunnel({ experiment, ways: { upFunnel } }: WaysOutProps) {
  const t = useText('experiment')
  const say = useSay()
  const { set } = useEdit(experiment)
  const nameOf = useStageName()
  const stage = usePlan((plan) => (upFunnel === null ? '' : nameOf(plan, upFunnel.stage)))
  const text =
    upFunnel === null
      ? t('upFunnel_none')
      : t('upFunnel_text', {
          stage,
          from: say.rate(upFunnel.p1),
          to: say.rate(upFunnel.p2),
          people: say.outcome(upFunnel.reckoning.total, say.count),
        })
  return (
    <Way
      icon={ArrowUpToLine}
      title={t('upFunnel')}
      text={text}
      reckoning={upFunnel?.reckoning ?? null}
      onUse={upFunnel && (() => set(asComparison(experiment, upFunnel.patch)))}
    />
  )
}

function Threshold({ experiment, ways: { threshold } }: WaysOutProps) {
  const t = useText('experiment')
  const say = useSay()
  const { set } = useEdit(experiment)
  const isTaken = experiment.kind === 'threshold'
  const giveBack = () => set({ kind: 'ab', design: { ...experiment.design, planned: null } })
  const rates = threshold && { n: say.count(threshold.n), rate: say.rate(threshold.threshold) }
  return (
    <Way
      icon={Target}
      title={
        threshold
          ? t('thresholdWay', { x: say.count(threshold.atLeast), n: rates?.n })
          : t('thresholdWay_name')
      }
      text={rates ? t('thresholdWay_text', rates) : t('thresholdWay_none')}
      reckoning={threshold?.reckoning ?? null}
      isTaken={isTaken}
      onUse={isTaken ? giveBack : threshold && (() => set(threshold.patch))}
    />
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly text: string
  readonly reckoning: DesignReckoning | null
  readonly isTaken?: boolean
  /** Null where there is no such way. */
  readonly onUse: (() => void) | null
}

function Way({ icon, title, text, reckoning, isTaken = false, onUse }: WayProps) {
  const t = useText('experiment')
  const time = useTime()
  return (
    <li className={css.way} data-taken={isTaken || undefined}>
      <span className={css.wayIcon}>
        <Icon of={icon} />
      </span>
      <span className={css.wayText}>
        <strong>{title}</strong>
        <span className={css.quiet}>{text}</span>
      </span>
      <span className={css.wayTime}>{reckoning && time(reckoning)}</span>
      {onUse && (
        <Button
          className={isTaken ? css.taken : undefined}
          aria-pressed={isTaken}
          aria-label={t(isTaken ? 'takenWay' : 'useWay', { name: title })}
          onClick={onUse}
        >
          {isTaken && <Icon of={Check} size={14} />}
          {t(isTaken ? 'taken' : 'use')}
        </Button>
      )}
    </li>
  )
}

/** Days up to a week, then whole weeks. */
function useTime(): (reckoning: DesignReckoning) => string {
  const t = useText('experiment')
  return ({ days, wholeWeeks }) => {
    if (days.kind !== 'defined' || wholeWeeks.kind !== 'defined') return ''
    return days.value < 7 ? t('days', { count: days.value }) : t('weeks', { count: wholeWeeks.value })
  }
}
