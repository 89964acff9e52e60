import { useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { newId } from '#renderer/platform/newId.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { nameOf } from './answers.ts'
import { NoteLine } from './NoteLine.tsx'
import { mostLines } from './steps.ts'

/** One line for each group: what it gets. */
export function OfferStep() {
  const segments = usePlan((plan) => segmentsOf(plan).slice(0, mostLines.segments))
  if (segments.length === 0) return <OfferLine segment={null} isFirst />
  return segments.map((segment, index) => <OfferLine key={segment} segment={segment} isFirst={index === 0} />)
}

function OfferLine({ segment, isFirst }: { segment: NoteId | null; isFirst: boolean }) {
  const t = useText('quickstart')
  const name = usePlan((plan) => (segment === null ? null : nameOf(plan, segment)))
  const known = usePlan((plan) => offerFor(plan, segment))
  const [id] = useState(() => known ?? newId<NoteId>())
  return (
    <NoteLine
      note={{ id, block: 'value_propositions', segments: segment === null ? [] : [segment] }}
      label={name === null ? t('offerForAll') : t('offerFor', { segment: name })}
      placeholder={isFirst ? t('offerPlaceholder') : ''}
    />
  )
}

/** The first value proposition that serves the segment; without segments the first of all. */
function offerFor(plan: Plan, segment: NoteId | null): NoteId | null {
  const serves = (id: NoteId) => getNote(plan, id)?.segments.some((each) => each === segment) ?? false
  return notesInBlock(plan, 'value_propositions').find((id) => segment === null || serves(id)) ?? null
}
