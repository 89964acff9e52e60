import { X } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import type { Note } from '#shared/model/note/note.ts'
import { usesOf, type Use } from '#shared/model/plan/usesOf.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useDesk } from './CanvasContext.ts'
import { unlinkNotes } from './editNotes.ts'
import { JourneyLinks } from './JourneyLinks.tsx'
import { LinkPicker } from './LinkPicker.tsx'
import { selectLinks } from './selectLinks.ts'
import css from './NoteInspector.module.css'

/** More than this is counted, not listed. */
const listLimit = 100

/** What hangs on the note and where it leads: counts of a segment, cells that lean on it, linked notes. */
export function LinkedSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const leaning = usePlan((plan) => usedBy(usesOf(plan, note.id, 'canvas'), 'leaning'))
  const linked = usePlan((plan) => usedBy(usesOf(plan, note.id, 'canvas'), 'linked'))
  return (
    <>
      {note.block === 'customer_segments' && <SegmentCounts id={note.id} />}
      {leaning.length > 0 && (
        <InspectorSection title={t('linkedLeans')} aside={leaning.length}>
          <ul className={css.links}>
            {leaning.slice(0, listLimit).map((id) => (
              <LeaningCell key={id} id={id} />
            ))}
          </ul>
        </InspectorSection>
      )}
      <JourneyLinks id={note.id} />
      <InspectorSection title={t('linkedLinks')} {...(linked.length > 0 && { aside: linked.length })}>
        {linked.length > 0 && (
          <ul className={css.links}>
            {linked.slice(0, listLimit).map((id) => (
              <LinkedNote key={id} id={id} from={note} />
            ))}
          </ul>
        )}
        <LinkPicker note={note} linked={linked} />
      </InspectorSection>
    </>
  )
}

/** The ids of one kind of use. */
function usedBy<Kind extends 'leaning' | 'linked'>(uses: readonly Use[], kind: Kind) {
  return uses.flatMap((use) => (use.kind === kind ? [use.id] : [])) as Kind extends 'leaning' // safe: the kind says which id it is
    ? RelationshipId[]
    : NoteId[]
}

function SegmentCounts({ id }: { id: NoteId }) {
  const t = useText('canvas')
  const links = usePlan((plan) => selectLinks(plan, id))
  return (
    <InspectorSection title={t('linked')}>
      <dl className={css.facts}>
        <dt>{t('linkedNotes')}</dt>
        <dd>{links.servingNotes}</dd>
        <dt>{t('linkedCells')}</dt>
        <dd>{t('linkedCellsFilled', { filled: links.filledCells, all: links.allCells })}</dd>
      </dl>
    </InspectorSection>
  )
}

function LinkedNote({ id, from }: { id: NoteId; from: Note }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const note = useRecord(id)
  if (!note) return null
  const name = shortTitle(note.title) || t('untitled')
  const place = tCatalog(`block_${note.block}`)
  return (
    <li className={css.link}>
      <button
        type="button"
        className={css.jump}
        aria-label={t('jumpTo', { note: `${name} ${place}` })}
        title={note.title}
        onClick={() => desk.session.jump({ screen: 'canvas', select: [id] })}
      >
        {note.mark !== null && <SegmentMark mark={note.mark} />}
        <span className={css.linkName}>{name}</span> <span className={css.linkPlace}>{place}</span>
      </button>
      <IconButton
        icon={X}
        size={14}
        label={t('unlink', { note: name })}
        onClick={() => unlinkNotes(desk, from, note)}
      />
    </li>
  )
}

function LeaningCell({ id }: { id: RelationshipId }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const cell = useRecord(id)
  const segment = useRecord(cell?.segment ?? ('' as NoteId)) // safe: an unknown id gives null
  if (!cell) return null
  const category = tCatalog(`short_${cell.category}`)
  const name = shortTitle(segment?.title ?? '') || t('untitled')
  return (
    <li className={css.link}>
      <button
        type="button"
        className={css.jump}
        aria-label={t('jumpTo', { note: `${category} ${name}` })}
        onClick={() => session.jump({ screen: 'relationships', select: [id] })}
      >
        <SegmentMark mark={segment?.mark ?? 1} />
        <span className={css.linkName}>{category}</span> <span className={css.linkPlace}>{name}</span>
      </button>
    </li>
  )
}
