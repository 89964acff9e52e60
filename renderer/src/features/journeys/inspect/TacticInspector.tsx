import { useRef, useState } from 'react'
import { CircleHelp, Copy, Trash2 } from 'lucide-react'
import { tacticKindOf } from '#shared/catalog/tactics.ts'
import { kindOf } from '#shared/model/journey/getJourney.ts'
import { stages, stagesOf } from '#shared/model/journey/stages.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { standsOn } from '#shared/model/tactic/getTactic.ts'
import { media, type Tactic } from '#shared/model/tactic/tactic.ts'
import { effectsOn } from '#shared/model/tactic/tacticNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { PullThread } from '#renderer/state/PullThread.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { MoreSections } from '#renderer/ui/MoreSections.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { TacticAbout } from '../catalogue/TacticAbout.tsx'
import { changeTactic, copyTacticsTo, dropTactics, moveTacticsTo } from '../editTactics.ts'
import { TacticFields } from '../fields/JourneyFields.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { JourneyAside } from './JourneyAside.tsx'
import { OtherJourneys } from './OtherJourneys.tsx'
import { StatusChoice } from './StatusChoice.tsx'
import { TacticLinks } from './TacticLinks.tsx'
import css from './inspect.module.css'

/** The page of one tactic. */
export function TacticInspector({ tactic }: { tactic: Tactic }) {
  const t = useText('journeys')
  const common = useText('common')
  const kind = usePlan((plan) => kindOf(plan, tactic.journey))
  const isSimple = usePlan((plan) => plan.meta.simple)
  const stage = standsOn(tactic, kind)
  return (
    <JourneyAside title={<TacticTitle tactic={tactic} />} subtitle={t(`stage_${stage}`)}>
      <InspectorSection title={t('inspect_name')}>
        <NameField tactic={tactic} />
      </InspectorSection>
      <InspectorSection title={t('inspect_status')}>
        <StatusChoice ids={[tactic.id]} value={tactic.status} />
      </InspectorSection>
      <InspectorSection title={t('inspect_numbers')}>
        <TacticFields tactic={tactic} numbers={['cost', ...effectsOn(stage)]} />
      </InspectorSection>
      <MoreSections
        isSimple={isSimple}
        label={common('moreSections')}
        sections={[
          { name: 'medium', isShown: true, content: <MediumSection tactic={tactic} /> },
          { name: 'owner', isShown: tactic.owner !== '', content: <OwnerSection tactic={tactic} /> },
          { name: 'links', isShown: tactic.links.length > 0, content: <TacticLinks tactic={tactic} /> },
          { name: 'notes', isShown: tactic.notes !== '', content: <NotesSection tactic={tactic} /> },
        ]}
      />
      <PlaceSection tactic={tactic} />
      <PullThread id={tactic.id} />
    </JourneyAside>
  )
}

function TacticTitle({ tactic }: { tactic: Tactic }) {
  const t = useText('journeys')
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const kind = tacticKindOf(tactic.kind)
  const name = tactic.name.trim() || t('map_untitled')
  return (
    <span className={css.title}>
      {name}
      {kind && (
        <IconButton
          ref={help}
          className={css.help}
          icon={CircleHelp}
          label={t('inspect_explain', { name })}
          data-explain=""
          onClick={() => setOpen(true)}
        />
      )}
      {kind && isOpen && help.current && (
        <TacticAbout kind={kind} anchor={help.current} onClose={() => setOpen(false)} />
      )}
    </span>
  )
}

function NameField({ tactic: { id, name } }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  const limit = recordLimits.title
  return (
    <LimitedText
      label={t('inspect_name')}
      value={name}
      limit={limit}
      isLine
      placeholder={t('map_untitled')}
      sayTooLong={(length) => t('inspect_tooLong', { limit, length })}
      onText={(text) => changeTactic(desk, id, { name: text }, { key: 'renameTactic', group: `title:${id}` })}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

function MediumSection({ tactic: { id, medium } }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  return (
    <InspectorSection title={t('inspect_medium')}>
      <SegmentedControl
        label={t('inspect_medium')}
        value={medium}
        choices={media.map((value) => ({ value, label: t(`medium_${value}`) }))}
        onChange={(next) => changeTactic(desk, id, { medium: next }, { key: 'changeTacticMedium' })}
      />
      <p className={css.hint}>{medium === null ? t('inspect_mediumNone') : t(`inspect_medium_${medium}`)}</p>
    </InspectorSection>
  )
}

function OwnerSection({ tactic: { id, owner } }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  return (
    <InspectorSection title={t('inspect_owner')}>
      <Field
        label={t('inspect_owner')}
        labelHidden
        placeholder={t('inspect_ownerHint')}
        maxLength={recordLimits.name}
        value={owner}
        onChange={({ target }) =>
          changeTactic(
            desk,
            id,
            { owner: target.value },
            { key: 'changeTacticOwner', group: `text:${id}:owner` },
          )
        }
        onBlur={() => desk.document.closeGroup()}
      />
    </InspectorSection>
  )
}

function NotesSection({ tactic: { id, notes } }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  const limit = recordLimits.text
  return (
    <InspectorSection title={t('inspect_notes')}>
      <LimitedText
        label={t('inspect_notes')}
        value={notes}
        limit={limit}
        lines={3}
        placeholder={t('inspect_tacticNotesHint')}
        sayTooLong={(length) => t('inspect_tooLong', { limit, length })}
        onText={(text) =>
          changeTactic(desk, id, { notes: text }, { key: 'changeTacticNotes', group: `text:${id}:notes` })
        }
        onLeave={() => desk.document.closeGroup()}
        onHistory={(deed) => desk.document[deed]()}
      />
    </InspectorSection>
  )
}

/** Where it stands, and where else it could. */
function PlaceSection({ tactic }: { tactic: Tactic }) {
  const t = useText('journeys')
  const desk = useDesk()
  const kind = usePlan((plan) => kindOf(plan, tactic.journey))
  const { id, journey } = tactic
  return (
    <InspectorSection title={t('inspect_place')}>
      <div className={css.fields}>
        <SelectField
          label={t('inspect_stage')}
          value={standsOn(tactic, kind)}
          options={(kind === null ? stages : stagesOf(kind)).map(
            (stage) => [stage, t(`stage_${stage}`)] as const,
          )}
          onChange={(stage) => moveTacticsTo(desk, [id], { journey, stage, before: null })}
        />
        <OtherJourneys ids={[id]} journey={journey} />
        <div className={css.buttons}>
          <Button onClick={() => copyTacticsTo(desk, [id], journey)}>
            <Icon of={Copy} size={14} />
            {t('inspect_duplicate')}
          </Button>
          <Button onClick={() => dropTactics(desk, [id])}>
            <Icon of={Trash2} size={14} />
            {t('inspect_remove')}
          </Button>
        </div>
      </div>
    </InspectorSection>
  )
}
