import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useCanvas, useDesk } from './CanvasContext.ts'
import { serveSegment } from './editNotes.ts'
import css from './NoteInspector.module.css'

/** Which segments a note serves: switched on and off, by mark and name. */
export function ServesSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const { marks } = useCanvas()
  return (
    <InspectorSection title={t('serves')}>
      {marks.size === 0 ? (
        <p className={css.quiet}>{t('servesNone')}</p>
      ) : (
        <div className={css.chips}>
          {[...marks.keys()].map((id) => (
            <SegmentSwitch key={id} id={id} note={note} />
          ))}
        </div>
      )}
    </InspectorSection>
  )
}

function SegmentSwitch({ id, note }: { id: NoteId; note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const segment = useRecord(id)
  if (!segment) return null
  return (
    <Chip
      on={note.segments.includes(id)}
      className={css.chip}
      title={segment.title}
      onClick={() => serveSegment(desk, note, segment)}
    >
      <SegmentMark mark={segment.mark ?? 1} />
      {shortTitle(segment.title) || t('untitled')}
    </Chip>
  )
}
