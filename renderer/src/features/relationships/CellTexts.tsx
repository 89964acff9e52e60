import { useState } from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { changeCell } from './editCells.ts'
import type { CellPlace } from './selectMatrix.ts'
import { useDesk } from './useDesk.ts'

const groupOf = (kind: 'title' | 'text', { segment, category }: CellPlace, field = '') =>
  `${kind}:${relationshipId(segment, category)}${field}`

export function WhatField({ place, title }: { place: CellPlace; title: string }) {
  const t = useText('relationships')
  const desk = useDesk()
  const [refused, setRefused] = useState<number | null>(null)
  const limit = recordLimits.title
  return (
    <LimitedText
      label={t('whatItIs')}
      value={title}
      limit={limit}
      placeholder={t('whatItIsHint')}
      problem={refused === null ? null : t('titleTooLong', { limit, length: refused })}
      onText={(text) => {
        setRefused(null)
        changeCell(
          desk,
          place,
          { title: text.replace(/\r?\n/g, ' ') },
          { key: 'nameCell', group: groupOf('title', place) },
        )
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

export function NotesField({ place, notes }: { place: CellPlace; notes: string }) {
  const t = useText('relationships')
  const desk = useDesk()
  const [refused, setRefused] = useState<number | null>(null)
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('notes')}
      value={notes}
      limit={limit}
      lines={3}
      placeholder={t('notesHint')}
      problem={refused === null ? null : t('notesTooLong', { limit, length: refused })}
      onText={(text) => {
        setRefused(null)
        const group = groupOf('text', place, ':notes')
        changeCell(desk, place, { notes: text }, { key: 'changeCellNotes', group })
      }}
      onRefused={setRefused}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}
