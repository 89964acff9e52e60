import { useCallback } from 'react'
import { HeartHandshake, Layers, StickyNote } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { getRecord } from '#shared/document/records.ts'
import { excerptText, type Span } from '#shared/lib/matchText.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { segmentMarks, type SegmentMark } from '#shared/model/note/note.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { createRow, type PaletteRow } from './paletteRow.ts'

/** Signs of a title and of the words around what was found; more would not fit in two lines. */
const titleLength = 160
const contextLength = 60

export interface RecordFound {
  readonly record: PlanRecord
  readonly words: readonly string[]
  readonly context?: string | null
  readonly aside?: string
  /** Where it is shown; by itself a note stands on the canvas and a cell in the relationships. */
  readonly screen?: 'canvas' | 'relationships' | undefined
}

/** Block or category of a record in the words of the screen. */
export function usePlaceName(): (record: PlanRecord) => string {
  const t = useText('catalog')
  return useCallback(
    (record) => t(record.type === 'note' ? `block_${record.block}` : `category_${record.category}`),
    [t],
  )
}

/** Makes a row of a note or cell that leads to it. */
export function useRecordRow(): (plan: Plan, found: RecordFound) => PaletteRow {
  const common = useText('common')
  const catalog = useText('catalog')
  const { session } = useStores()
  const placeName = usePlaceName()
  return useCallback(
    (plan, { record, words, context = null, aside, screen }) => {
      const isNote = record.type === 'note'
      const place = isNote ? placeName(record) : cellPlace(plan, record, common('relationships'))
      const goal = screen ?? (isNote ? 'canvas' : 'relationships')
      const name = isNote ? record.title.trim() || common('untitledNote') : cellName(record)
      return createRow({
        id: record.id,
        icon: isNote ? (record.block === 'customer_segments' ? Layers : StickyNote) : HeartHandshake,
        spans: excerptText(name, words, titleLength),
        marks: marksOf(plan, record),
        evidence: isNote && record.block === 'customer_segments' ? null : record.evidence,
        context: context === null ? null : contextLine(place, context, words),
        aside: aside ?? (context === null ? place : null),
        record: record.id,
        action: { kind: 'run', run: () => session.jump({ screen: goal, select: [record.id] }) },
      })

      function cellName(cell: Exclude<PlanRecord, { type: 'note' }>): string {
        const category = placeName(cell)
        const title = cell.title.trim()
        return title === '' ? category : catalog('derivedTitle', { category, title })
      }
    },
    [catalog, common, placeName, session],
  )
}

function cellPlace(plan: Plan, cell: PlanRecord, screen: string): string {
  const segment = cell.type === 'relationship' ? getNote(plan, cell.segment) : null
  return segment === null || segment.title.trim() === '' ? screen : shortTitle(segment.title)
}

function contextLine(place: string, context: string, words: readonly string[]): readonly Span[] {
  return [{ text: `${place} · `, match: false }, ...excerptText(context, words, contextLength)]
}

function marksOf(plan: Plan, record: PlanRecord): readonly SegmentMark[] {
  if (record.type === 'note' && record.mark !== null) return [record.mark]
  const segments = record.type === 'note' ? record.segments : [record.segment]
  const marks = segments.map((id) => {
    const segment = getRecord(plan.records, id)
    return segment?.type === 'note' ? segment.mark : null
  })
  return segmentMarks.filter((mark) => marks.includes(mark))
}
