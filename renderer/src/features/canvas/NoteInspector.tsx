import type { NoteId } from '#shared/lib/ids.ts'
import { recordOfCard } from '#shared/model/journey/journeyCards.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { EvidenceChoice } from '#renderer/ui/EvidenceChoice.tsx'
import { Inspector, InspectorSection } from '#renderer/ui/Inspector.tsx'
import { MoreSections } from '#renderer/ui/MoreSections.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useDesk } from './CanvasContext.ts'
import { ChannelSection } from './ChannelSection.tsx'
import { chosenNotes } from './chooseNotes.ts'
import { DetailsField, TitleField } from './NoteTexts.tsx'
import { changeNote } from './editNotes.ts'
import { LinkedSection } from './LinkedSection.tsx'
import { ManyInspector } from './ManyInspector.tsx'
import { PullThread } from '#renderer/state/PullThread.tsx'
import { SegmentSection } from './SegmentSection.tsx'
import { ServesSection } from './ServesSection.tsx'
import css from './NoteInspector.module.css'

/** The page about the chosen note. Nothing essential hides in it: cards show what matters. */
export function NoteInspector() {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const { session, preferences } = useStores()
  const width = usePreferences(({ inspectorWidth }) => inspectorWidth)
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const count = useSession(({ selection }) => selection.length)
  const shown = chosen === null ? null : recordOfCard(chosen)
  const record = useRecord((shown ?? '') as NoteId) // safe: an unknown id gives null
  const isJourney = chosen !== shown
  const note: Note | null = record?.type === 'note' ? record : null
  const isMany = count > 1
  return (
    <Inspector
      label={t('inspector')}
      title={isMany ? t('chosenCount', { count }) : note ? <NoteTitle note={note} /> : t('showDetails')}
      {...(note &&
        !isMany && {
          subtitle: `${t(`kind_${note.block}`)} · ${tCatalog(`evidence_${note.evidence}`)}`,
        })}
      closeLabel={t('closeInspector')}
      resizeLabel={t('resizeInspector')}
      width={width}
      onWidth={(inspectorWidth) => preferences.change({ inspectorWidth })}
      onClose={() => session.setInspector(false)}
    >
      {isMany ? (
        <ChosenMany />
      ) : note ? (
        <NoteSections key={note.id} note={note} />
      ) : (
        <>
          <InspectorSection>
            <p className={css.quiet}>
              {t(record === null ? 'nothingChosen' : isJourney ? 'derivedJourney' : 'derivedNote')}
            </p>
          </InspectorSection>
          {shown !== null && <PullThread id={shown} />}
        </>
      )}
    </Inspector>
  )
}

/** The chosen notes as they stand now; asked again when the choice or the plan changes. */
function ChosenMany() {
  const desk = useDesk()
  useSession(({ selection }) => selection)
  const ids = usePlan(() => chosenNotes(desk))
  return <ManyInspector ids={ids} />
}

function NoteTitle({ note }: { note: Note }) {
  const t = useText('canvas')
  return (
    <span className={css.title}>
      {note.mark !== null && <SegmentMark mark={note.mark} size={14} />}
      <span>{shortTitle(note.title) || t('untitled')}</span>
    </span>
  )
}

function NoteSections({ note }: { note: Note }) {
  const t = useText('canvas')
  const common = useText('common')
  const isSimple = usePlan((plan) => plan.meta.simple)
  return (
    <>
      <InspectorSection title={t('titleField')}>
        <TitleField note={note} />
      </InspectorSection>
      <MoreSections
        isSimple={isSimple}
        label={common('moreSections')}
        sections={[
          { name: 'details', isShown: note.details !== '', content: <DetailsSection note={note} /> },
          { name: 'evidence', isShown: note.evidence !== 'guess', content: <EvidenceSection note={note} /> },
          { name: 'whose', isShown: true, content: <WhoseSections note={note} /> },
          { name: 'thread', isShown: false, content: <PullThread id={note.id} /> },
          { name: 'linked', isShown: note.links.length > 0, content: <LinkedSection note={note} /> },
        ]}
      />
    </>
  )
}

function WhoseSections({ note }: { note: Note }) {
  return (
    <>
      {note.block === 'customer_segments' ? <SegmentSection note={note} /> : <ServesSection note={note} />}
      {note.block === 'channels' && <ChannelSection note={note} />}
    </>
  )
}

function DetailsSection({ note }: { note: Note }) {
  const t = useText('canvas')
  return (
    <InspectorSection title={t('details')}>
      <DetailsField note={note} />
    </InspectorSection>
  )
}

function EvidenceSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  return (
    <EvidenceChoice
      title={t('evidence')}
      value={note.evidence}
      nameOf={(evidence) => tCatalog(`evidence_${evidence}`)}
      onChange={(evidence) => changeNote(desk, note, { evidence }, { key: `evidence_${evidence}` })}
    />
  )
}
