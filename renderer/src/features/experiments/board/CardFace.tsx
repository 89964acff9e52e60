import { memo } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { computeImpact } from '#shared/model/experiment/impact.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { footOf, type Foot } from './footOf.ts'
import { stateIcons } from './stateIcons.ts'
import { useImpactWords } from './useImpactWords.ts'
import css from './CardFace.module.css'

/** What an experiment shows of itself on a card: state, kind, title, reason, how far it is, what it would bring. */
export const CardFace = memo(function CardFace({ experiment }: { experiment: Experiment }) {
  const t = useText('board')
  const common = useText('common')
  const { state, kind, hypothesis } = experiment
  const name = experiment.name.trim() || common('untitledExperiment')
  const reason = hypothesis.reason.trim()
  const foot = usePlan((plan) => footOf(plan, experiment))
  return (
    <span className={css.face}>
      <span className={css.head}>
        <span className={css.state}>
          <Icon of={stateIcons[state]} size={14} />
          {common(`experimentState_${state}`)}
        </span>
        <span className={css.kind}>{t(`kind_${kind}`)}</span>
      </span>
      <span className={css.title} title={name}>
        {name}
      </span>
      <span className={css.reason} title={reason}>
        {reason === '' ? t('noReason') : t('because', { reason })}
      </span>
      <Progress foot={foot} />
      <span className={css.foot}>
        <FootLeft foot={foot} />
        <ImpactSays experiment={experiment} />
      </span>
    </span>
  )
})

/** How many of those planned have been counted. */
function Progress({ foot }: { foot: Foot }) {
  if (foot.kind !== 'counted' || foot.planned === null) return null
  const share = Math.min(1, foot.people / foot.planned)
  return (
    <span className={css.track} aria-hidden="true">
      <span className={css.done} style={{ width: `${share * 100}%` }} />
    </span>
  )
}

function FootLeft({ foot }: { foot: Foot }) {
  const t = useText('board')
  const language = useLanguage()
  switch (foot.kind) {
    case 'noReason':
      return <span className={css.wants}>{t('foot_giveReason')}</span>
    case 'weeks': {
      const weeks = t('foot_weeks', { count: foot.weeks })
      return foot.isFeasible ? (
        <span>{weeks}</span>
      ) : (
        <span>
          <span className={css.wants}>{t('foot_ways')}</span> {weeks}
        </span>
      )
    }
    case 'counted': {
      const people = formatNumber(foot.people, language)
      return (
        <span>
          {foot.planned === null
            ? t('foot_countedOpen', { people })
            : t('foot_counted', { people, planned: formatNumber(foot.planned, language) })}
        </span>
      )
    }
    case 'decided':
      return <span>{t(`decision_${foot.decision}`)}</span>
    default:
      return <span>{t(`foot_${foot.kind}`)}</span>
  }
}

function ImpactSays({ experiment }: { experiment: Experiment }) {
  const t = useText('board')
  const common = useText('common')
  const words = useImpactWords()
  const impact = usePlan((plan) => computeImpact(plan, experiment))
  const says = words.short(impact)
  return (
    <span
      className={classNames(css.impact, says === null && css.unknown)}
      title={says === null ? undefined : common(`impactTells_${impact.by}`)}
    >
      {says ?? t('impact_unknown')}
      {says !== null && <span className={css.by}> {common(`impactBy_${impact.by}`)}</span>}
    </span>
  )
}
