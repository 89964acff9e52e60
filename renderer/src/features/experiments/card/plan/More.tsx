import { useState } from 'react'
import type { JourneyId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { getJourney, journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { stages, stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import { isDay } from '#shared/model/fields.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { StrengthChoice } from '#renderer/ui/StrengthChoice.tsx'
import { ScoreFields } from '../../board/ScoreFields.tsx'
import { Row, TextOf } from './Details.tsx'
import { FollowsLink, TacticLink } from './Links.tsx'
import { useEdit } from './useEdit.ts'
import css from './plan.module.css'

interface MoreProps {
  readonly experiment: Experiment
}

/** What is used less often: background, dates, evidence, links, notes. */
export function More({ experiment }: MoreProps) {
  const t = useText('experiment')
  return (
    <details className={css.fold}>
      <summary className={css.summary}>{t('more')}</summary>
      <div className={css.folded}>
        <div className={css.rows}>
          <Row name={t('background')}>
            <TextOf
              experiment={experiment}
              field="background"
              label={t('background')}
              placeholder={t('background_hint')}
            />
          </Row>
          <Row name={t('event')}>
            <TextOf
              experiment={experiment}
              field="event"
              label={t('event')}
              placeholder={t('event_hint')}
              isLine
            />
          </Row>
        </div>
        <div className={css.numbers}>
          <OwnerField experiment={experiment} />
          <DayField experiment={experiment} field="start" />
          <DayField experiment={experiment} field="end" />
        </div>
        <div className={css.numbers}>
          <Strength experiment={experiment} field="criticality" />
          <Strength experiment={experiment} field="reliability" />
        </div>
        <div className={css.stack}>
          <h3 className={css.heading}>{t('priority')}</h3>
          <ScoreFields experiment={experiment} />
        </div>
        <JourneyLinks experiment={experiment} />
        <TacticLink experiment={experiment} />
        <FollowsLink experiment={experiment} />
        <div className={css.rows}>
          <Row name={t('notes')}>
            <TextOf experiment={experiment} field="notes" label={t('notes')} placeholder={t('notes_hint')} />
          </Row>
        </div>
      </div>
    </details>
  )
}

function OwnerField({ experiment }: MoreProps) {
  const t = useText('experiment')
  const { set, leave } = useEdit(experiment)
  return (
    <Field
      label={t('owner')}
      maxLength={recordLimits.name}
      value={experiment.owner}
      onChange={(event) => set({ owner: event.target.value }, 'owner')}
      onBlur={leave}
    />
  )
}

/** A day; one that would turn the order round is refused. */
function DayField({ experiment, field }: MoreProps & { readonly field: 'start' | 'end' }) {
  const t = useText('experiment')
  const { set, leave } = useEdit(experiment)
  const [typed, setTyped] = useState<string | null>(null)
  const { start, end } = experiment
  const isDisorder = (day: string) =>
    field === 'start' ? end !== null && day > end : start !== null && day < start
  const type = (day: string) => {
    setTyped(day)
    if (day === '') set({ [field]: null }, field)
    else if (isDay(day) && !isDisorder(day)) set({ [field]: day }, field)
  }
  return (
    <Field
      type="date"
      label={t(`${field}_day`)}
      value={typed ?? experiment[field] ?? ''}
      problem={typed !== null && typed !== '' && isDisorder(typed) ? t('refused_order') : null}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        setTyped(null)
        leave()
      }}
    />
  )
}

function Strength({ experiment, field }: MoreProps & { readonly field: 'criticality' | 'reliability' }) {
  const t = useText('experiment')
  const { set } = useEdit(experiment)
  return (
    <div className={css.stack}>
      <span className={css.label}>{t(field)}</span>
      <StrengthChoice
        label={t(field)}
        value={experiment[field]}
        say={(strength) => t(`${field}Says`, { strength })}
        onChange={(strength) => set({ [field]: strength })}
      />
    </div>
  )
}

function JourneyLinks({ experiment }: MoreProps) {
  const t = useText('experiment')
  const common = useText('common')
  const journeys = useText('journeys')
  const catalog = useText('catalog')
  const { set } = useEdit(experiment)
  const { journey, journeyStage } = experiment
  const ids = usePlan(journeyIdsOf)
  const names = usePlan((plan) =>
    ids.map((id) => {
      const found = getJourney(plan, id)
      const titleOf = (note: Parameters<typeof getNote>[1] | undefined) =>
        (note && shortTitle(getNote(plan, note)?.title ?? '')) || common('untitledNote')
      return catalog('journeyTitle', { segment: titleOf(found?.segment), channel: titleOf(found?.channel) })
    }),
  )
  const kind = usePlan((plan) => (journey === null ? null : kindOf(plan, journey)))
  if (ids.length === 0) return null
  return (
    <div className={css.numbers}>
      <SelectField
        label={t('journey')}
        value={journey ?? ''}
        options={[
          ['', t('journey_none')] as const,
          ...ids.map((id, index) => [id as string, names[index] ?? ''] as const),
        ]}
        onChange={(id) =>
          set(id === '' ? { journey: null, journeyStage: null } : { journey: id as JourneyId })
        } // safe: an id of the choices
      />
      {journey !== null && (
        <SelectField<string>
          label={t('journeyStage')}
          value={journeyStage ?? ''}
          options={[
            ['', t('journey_none')] as const,
            ...(kind === null ? stages : stagesOf(kind)).map(
              (stage) => [stage, journeys(`stage_${stage}`)] as const,
            ),
          ]}
          onChange={(stage) => set({ journeyStage: stage === '' ? null : (stage as Stage) })} // safe: a stage of the choices
        />
      )}
    </div>
  )
}
