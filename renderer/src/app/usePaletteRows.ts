import { useMemo } from 'react'
import type { LucideIcon } from 'lucide-react'
import { Layers, StickyNote } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { getRecord } from '#shared/document/records.ts'
import { segmentMarks, type Note, type SegmentMark } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { commandIcon } from './commandIcons.ts'
import { useCommandRunner, useCommands } from './CommandsProvider.tsx'
import { findNotes, matchText, rankMatch, type Span } from './paletteItems.ts'

export interface PaletteRow {
  readonly id: string
  readonly group: 'plan' | 'do'
  readonly icon: LucideIcon
  readonly spans: readonly Span[]
  readonly marks: readonly SegmentMark[]
  /** At the right: the block of a note, or why a command is not possible. */
  readonly aside: string | null
  readonly shortcut: string | null
  readonly enabled: boolean
  readonly run: () => void
}

export interface PaletteRows {
  readonly rows: readonly PaletteRow[]
  /** How many notes and commands match, and how many there are. */
  readonly matched: number
  readonly all: number
}

const notesShown = 6

/** What the palette offers for a query: notes of the plan by their words, then commands. */
export function usePaletteRows(query: string): PaletteRows {
  const notes = useNoteRows(query)
  const commands = useCommandRows(query)
  return {
    rows: [...notes.rows, ...commands.rows],
    matched: notes.matched + commands.matched,
    all: notes.all + commands.all,
  }
}

function useNoteRows(query: string): PaletteRows {
  const catalog = useText('catalog')
  const { library, session } = useStores()
  const plan = library.getState().open?.getState().plan ?? null
  const hits = useMemo(
    () => (plan === null || query.trim() === '' ? null : findNotes(plan, query, notesShown)),
    [plan, query],
  )
  const all = useMemo(() => (plan === null ? 0 : findNotes(plan, '', 0).count), [plan])
  if (plan === null || hits === null) return { rows: [], matched: 0, all }
  const rows = hits.found.map(({ note, spans }): PaletteRow => ({
    id: note.id,
    group: 'plan',
    icon: note.block === 'customer_segments' ? Layers : StickyNote,
    spans,
    marks: marksOf(plan, note),
    aside: catalog(`block_${note.block}`),
    shortcut: null,
    enabled: true,
    run: () => {
      session.go('canvas')
      session.select([note.id])
    },
  }))
  return { rows, matched: hits.count, all }
}

function marksOf(plan: Plan, note: Note): readonly SegmentMark[] {
  if (note.mark !== null) return [note.mark]
  const marks = note.segments.map((id) => {
    const segment = getRecord(plan.records, id)
    return segment?.type === 'note' ? segment.mark : null
  })
  return segmentMarks.filter((mark) => marks.includes(mark))
}

function useCommandRows(query: string): PaletteRows {
  const t = useText('commands')
  const commands = useCommands()
  const { context, run } = useCommandRunner()
  const now = context()
  const offered = commands.filter((command) => command.id !== 'find.palette' && command.id !== 'help.keys')
  const hits = offered.flatMap((command) => {
    const spans = matchText(t(command.label), query)
    if (spans === null) return []
    const enabled: true | CommandKey = command.isEnabled(now)
    const row: PaletteRow = {
      id: command.id,
      group: 'do',
      icon: commandIcon(command.id),
      spans,
      marks: [],
      aside: enabled === true ? null : t(enabled),
      shortcut: command.shortcuts[0] ?? null,
      enabled: enabled === true,
      run: () => run(command.id),
    }
    return [{ row, rank: rankMatch(spans) + (row.enabled ? 0 : 3) }]
  })
  const rows = hits.sort((a, b) => a.rank - b.rank).map((hit) => hit.row)
  return { rows, matched: rows.length, all: offered.length }
}
