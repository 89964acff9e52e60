import { useCallback } from 'react'
import {
  Flag,
  FlaskConical,
  Funnel,
  HeartHandshake,
  Layers,
  Route,
  StickyNote,
  type LucideIcon,
} from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { excerptText, type Span } from '#shared/lib/matchText.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { segmentMarks, type Evidence, type SegmentMark } from '#shared/model/note/note.ts'
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
  /** Where it is shown; by itself each kind of record has its screen. */
  readonly screen?: 'canvas' | 'relationships' | undefined
}

/** Block or category of a record in the words of the screen. */
export function usePlaceName(): (record: PlanRecord) => string {
  const t = useText('catalog')
  const common = useText('common')
  return useCallback(
    (record) => {
      if (record.type === 'note') return t(`block_${record.block}`)
      return record.type === 'relationship' ? t(`category_${record.category}`) : common(record.type)
    },
    [common, t],
  )
}

/** Makes a row of a record that leads to it. */
export function useRecordRow(): (plan: Plan, found: RecordFound) => PaletteRow {
  const common = useText('common')
  const nameOf = useRecordName()
  const placeName = usePlaceName()
  const { session } = useStores()
  return useCallback(
    (plan, { record, words, context = null, aside, screen }) => {
      const place = placeIn(plan, record, placeName(record), common(screens[record.type]))
      return createRow({
        id: record.id,
        icon: iconOf(record),
        spans: excerptText(nameOf(plan, record), words, titleLength),
        marks: marksOf(plan, record),
        evidence: evidenceOf(record),
        context: context === null ? null : contextLine(place, context, words),
        aside: aside ?? (context === null ? place : null),
        record: record.id,
        action: {
          kind: 'run',
          run: () => session.jump({ screen: screen ?? screens[record.type], select: [record.id] }),
        },
      })
    },
    [common, nameOf, placeName, session],
  )
}

/** What a record is called: its title, or what names it. */
export function useRecordName(): (plan: Plan, record: PlanRecord) => string {
  const common = useText('common')
  const catalog = useText('catalog')
  return useCallback(
    (plan, record) => {
      switch (record.type) {
        case 'note':
          return record.title.trim() || common('untitledNote')
        case 'tactic':
          return record.name.trim() || common('untitledTactic')
        case 'experiment':
          return record.name.trim() || common('untitledExperiment')
        case 'funnel':
          return record.name.trim() || common('funnel')
        case 'stage':
          return record.name.trim() || common(record.kind === null ? 'untitledStage' : `aarrr_${record.kind}`)
        case 'sketch':
          return record.text.trim() || common('sketch')
        case 'journey': {
          const titleOf = (id: NoteId) => getNote(plan, id)?.title.trim() || common('untitledNote')
          const values = { segment: titleOf(record.segment), channel: titleOf(record.channel) }
          return catalog('journeyTitle', values)
        }
        case 'relationship': {
          const category = catalog(`category_${record.category}`)
          const title = record.title.trim()
          return title === '' ? category : catalog('derivedTitle', { category, title })
        }
      }
    },
    [catalog, common],
  )
}

/** Where each kind of record lives. */
const screens = {
  note: 'canvas',
  relationship: 'relationships',
  journey: 'journeys',
  tactic: 'journeys',
  funnel: 'funnel',
  stage: 'funnel',
  experiment: 'experiments',
  sketch: 'experiments',
} as const satisfies Record<PlanRecord['type'], string>

const icons = {
  relationship: HeartHandshake,
  journey: Route,
  tactic: Flag,
  funnel: Funnel,
  stage: Funnel,
  experiment: FlaskConical,
  sketch: StickyNote,
} as const

function iconOf(record: PlanRecord): LucideIcon {
  if (record.type === 'note') return record.block === 'customer_segments' ? Layers : StickyNote
  return icons[record.type]
}

function evidenceOf(record: PlanRecord): Evidence | null {
  if (record.type === 'relationship') return record.evidence
  return record.type === 'note' && record.block !== 'customer_segments' ? record.evidence : null
}

/** A note's block; else the segment it is for, or the screen while that has no words. */
function placeIn(plan: Plan, record: PlanRecord, ownPlace: string, screen: string): string {
  if (record.type === 'note') return ownPlace
  const segment = segmentsBehind(plan, record)[0]
  const title = segment === undefined ? '' : (getNote(plan, segment)?.title.trim() ?? '')
  if (record.type === 'journey' || title === '') return screen
  return shortTitle(title)
}

function contextLine(place: string, context: string, words: readonly string[]): readonly Span[] {
  return [{ text: `${place} · `, match: false }, ...excerptText(context, words, contextLength)]
}

function segmentsBehind(plan: Plan, record: PlanRecord): readonly NoteId[] {
  if (record.type === 'note') return record.segments
  if ('segment' in record && record.segment !== null) return [record.segment]
  const owner = 'journey' in record && record.journey !== null ? getJourney(plan, record.journey) : null
  return owner === null ? [] : [owner.segment]
}

function marksOf(plan: Plan, record: PlanRecord): readonly SegmentMark[] {
  if (record.type === 'note' && record.mark !== null) return [record.mark]
  const marks = segmentsBehind(plan, record).map((id) => getNote(plan, id)?.mark ?? null)
  return segmentMarks.filter((mark) => marks.includes(mark))
}
