import { useState } from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import type { Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { useDesk } from './CanvasContext.ts'
import { changeNote, typeTitle } from './editNotes.ts'

export function TitleField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const [refused, setRefused] = useState<number | null>(null)
  const limit = recordLimits.title
  return (
    <LimitedText
      label={t('titleField')}
      value={note.title}
      limit={limit}
      placeholder={t('untitled')}
      problem={refused === null ? null : t('titleTooLong', { limit, length: refused })}
      onText={(text) => {
        setRefused(null)
        typeTitle(desk, note.id, text.replace(/\r?\n/g, ' '))
      }}
      onRefused={setRefused}
      onLeave={() => desk.document.closeGroup()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
      }}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

export function DetailsField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const [refused, setRefused] = useState<number | null>(null)
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('details')}
      value={note.details}
      limit={limit}
      lines={3}
      placeholder={t('detailsHint')}
      problem={refused === null ? null : t('detailsTooLong', { limit, length: refused })}
      onText={(details) => {
        setRefused(null)
        changeNote(desk, note, { details }, { key: 'editDetails', group: `text:${note.id}:details` })
      }}
      onRefused={setRefused}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

/** What a segment wants to get done, in its own words. */
export function MattersField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const [refused, setRefused] = useState<number | null>(null)
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('matters')}
      value={note.matters}
      limit={limit}
      lines={2}
      placeholder={t('mattersHint')}
      problem={refused === null ? null : t('mattersTooLong', { limit, length: refused })}
      onText={(matters) => {
        setRefused(null)
        changeNote(desk, note, { matters }, { key: 'changeMatters', group: `text:${note.id}:matters` })
      }}
      onRefused={setRefused}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}
