import { recordLimits } from '#shared/model/limits.ts'
import type { Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { useDesk } from './CanvasContext.ts'
import { changeNote, typeTitle } from './editNotes.ts'

export function TitleField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const limit = recordLimits.title
  return (
    <LimitedText
      label={t('titleField')}
      value={note.title}
      limit={limit}
      placeholder={t('untitled')}
      sayTooLong={(length) => t('titleTooLong', { limit, length })}
      isLine
      onText={(text) => typeTitle(desk, note.id, text)}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

export function DetailsField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('details')}
      value={note.details}
      limit={limit}
      lines={3}
      placeholder={t('detailsHint')}
      sayTooLong={(length) => t('detailsTooLong', { limit, length })}
      onText={(details) =>
        changeNote(desk, note, { details }, { key: 'editDetails', group: `text:${note.id}:details` })
      }
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

/** What a segment wants to get done, in its own words. */
export function MattersField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('matters')}
      value={note.matters}
      limit={limit}
      lines={2}
      placeholder={t('mattersHint')}
      sayTooLong={(length) => t('mattersTooLong', { limit, length })}
      onText={(matters) =>
        changeNote(desk, note, { matters }, { key: 'changeMatters', group: `text:${note.id}:matters` })
      }
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}
