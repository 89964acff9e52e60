import { recordLimits } from '#shared/model/limits.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { changeCell } from './editCells.ts'
import type { CellPlace } from './selectMatrix.ts'
import { useDesk } from '#renderer/state/useDesk.ts'

const groupOf = (kind: 'title' | 'text', { segment, category }: CellPlace, field = '') =>
  `${kind}:${relationshipId(segment, category)}${field}`

export function WhatField({ place, title }: { place: CellPlace; title: string }) {
  const t = useText('relationships')
  const desk = useDesk()
  const limit = recordLimits.title
  return (
    <LimitedText
      label={t('whatItIs')}
      value={title}
      limit={limit}
      placeholder={t('whatItIsHint')}
      sayTooLong={(length) => t('titleTooLong', { limit, length })}
      isLine
      onText={(text) =>
        changeCell(desk, place, { title: text }, { key: 'nameCell', group: groupOf('title', place) })
      }
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}

export function NotesField({ place, notes }: { place: CellPlace; notes: string }) {
  const t = useText('relationships')
  const desk = useDesk()
  const limit = recordLimits.text
  return (
    <LimitedText
      label={t('notes')}
      value={notes}
      limit={limit}
      lines={3}
      placeholder={t('notesHint')}
      sayTooLong={(length) => t('notesTooLong', { limit, length })}
      onText={(text) => {
        const group = groupOf('text', place, ':notes')
        changeCell(desk, place, { notes: text }, { key: 'changeCellNotes', group })
      }}
      onLeave={() => desk.document.closeGroup()}
      onHistory={(deed) => desk.document[deed]()}
    />
  )
}
