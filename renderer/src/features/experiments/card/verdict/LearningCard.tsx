import {
  decisions,
  type Decision,
  type Experiment,
  type Learning,
} from '#shared/model/experiment/experiment.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { StrengthChoice } from '#renderer/ui/StrengthChoice.tsx'
import { changeExperiment, openExperiment } from '../../editExperiments.ts'
import { followUp } from './verdictDeeds.ts'
import css from './LearningCard.module.css'

/** Observed, learned, decided, and what this does not show; the experiments before and after. */
export function LearningCard({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  return (
    <div className={css.card} role="group" aria-label={t('learn_title')}>
      <h3 className={css.title}>{t('learn_title')}</h3>
      {fields.map((field) => (
        <LearningField key={field} experiment={experiment} field={field} />
      ))}
      <Trust experiment={experiment} />
      <DecisionRow experiment={experiment} />
      <Family experiment={experiment} />
    </div>
  )
}

const fields = ['observed', 'learned', 'notShown', 'next'] as const satisfies readonly (keyof Learning)[]

function LearningField({ experiment, field }: { experiment: Experiment; field: keyof Learning }) {
  const t = useText('verdict')
  const desk = useDesk()
  const { id, learning } = experiment
  return (
    <div className={css.row}>
      <span className={css.label}>{t(`learn_${field}`)}</span>
      <LimitedText
        label={t(`learn_${field}`)}
        value={learning[field]}
        limit={recordLimits.text}
        placeholder={t(`learn_${field}Hint`)}
        sayTooLong={(length) => t('tooLong', { length, limit: recordLimits.text })}
        onText={(text) =>
          changeExperiment(desk, id, { learning: { ...learning, [field]: text } }, `learn:${field}`)
        }
        onLeave={() => desk.document.closeGroup()}
        onHistory={(deed) => desk.document[deed]()}
      />
    </div>
  )
}

function Trust({ experiment: { id, reliability } }: { experiment: Experiment }) {
  const t = useText('verdict')
  const strengths = useText('journeys')
  const desk = useDesk()
  return (
    <div className={css.row}>
      <span className={css.label}>{t('learn_trust')}</span>
      <div className={css.trust}>
        <StrengthChoice
          label={t('learn_trust')}
          value={reliability}
          say={(strength) => t('learn_trust_say', { strength })}
          onChange={(next) => changeExperiment(desk, id, { reliability: next })}
        />
        <span className={css.means}>
          {reliability === null ? '' : strengths(`field_strength_${reliability}`)}
        </span>
      </div>
    </div>
  )
}

function DecisionRow({ experiment: { id, decision } }: { experiment: Experiment }) {
  const t = useText('verdict')
  const desk = useDesk()
  return (
    <div className={css.row}>
      <span className={css.label}>{t('decision_title')}</span>
      <SegmentedControl<Decision>
        label={t('decision_title')}
        value={decision}
        choices={decisions.map((value) => ({ value, label: t(`decision_${value}`) }))}
        onChange={(next) => changeExperiment(desk, id, { decision: next })}
      />
    </div>
  )
}

/** What it follows, what followed it, and the next one. */
function Family({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  const desk = useDesk()
  const after = usePlan((plan) =>
    experimentsOf(plan)
      .filter(({ follows }) => follows === experiment.id)
      .map(({ id }) => id)
      .join(' '),
  )
  const followers = after === '' ? [] : (after.split(' ') as ExperimentId[]) // safe: just joined
  const name = experiment.name.trim() || '…'
  return (
    <>
      {experiment.follows !== null && <Link label={t('follow_of')} id={experiment.follows} />}
      {followers.map((id) => (
        <Link key={id} label={t('follow_by')} id={id} />
      ))}
      <div className={css.row}>
        <span />
        <div>
          <Button
            data-verdict-deed="followUp"
            onClick={() => followUp(desk, experiment, t('follow_name', { name }))}
          >
            {t('follow_new')}
          </Button>
        </div>
      </div>
    </>
  )
}

function Link({ label, id }: { label: string; id: ExperimentId }) {
  const common = useText('common')
  const desk = useDesk()
  const name = usePlan((plan) => getExperiment(plan, id)?.name ?? null)
  if (name === null) return null
  return (
    <div className={css.row}>
      <span className={css.label}>{label}</span>
      <button type="button" className={css.link} onClick={() => openExperiment(desk, id)}>
        {name.trim() || common('untitledExperiment')}
      </button>
    </div>
  )
}
