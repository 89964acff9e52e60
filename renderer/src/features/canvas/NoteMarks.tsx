import { memo } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import type { Evidence, SegmentMark as Mark } from '#shared/model/note/note.ts'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useCanvas } from './CanvasContext.ts'
import css from './NoteCard.module.css'

interface NoteMarksProps {
  /** The mark of a segment itself. */
  readonly own: Mark | null
  readonly serves: readonly NoteId[]
  /** Null where a state of evidence makes no sense. */
  readonly evidence: Evidence | null
}

export const NoteMarks = memo(function NoteMarks({ own, serves, evidence }: NoteMarksProps) {
  const { marks } = useCanvas()
  const served = serves.length < 2 ? serves : [...marks.keys()].filter((id) => serves.includes(id))
  return (
    <span className={css.marks} aria-hidden="true">
      {own !== null && <SegmentMark mark={own} />}
      {served.map((id) => (
        <SegmentMark key={id} mark={marks.get(id) ?? 1} />
      ))}
      {evidence !== null && (
        <span className={css.evidence}>
          <EvidenceGlyph evidence={evidence} />
        </span>
      )}
    </span>
  )
})
