import { useMemo } from 'react'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import type { Command } from '#renderer/state/command.ts'
import { matchText, rankMatch, type Span } from '#shared/lib/matchText.ts'
import { commandIcon } from '../commandIcons.ts'
import { useCommandRunner, useCommands } from '../CommandsProvider.tsx'
import { createRow, type PaletteGroup, type PaletteRow } from './paletteRow.ts'

/** Those that only open what is open, or say the same again. */
const left: readonly string[] = ['find.palette', 'help.keys']

export interface CommandGroups {
  /** Chosen here before, the latest first; only while nothing is typed. */
  readonly used: PaletteGroup
  readonly all: PaletteGroup
  readonly offered: number
  /** How good the best match is that is possible now; null when there is none. */
  readonly best: number | null
}

/** Every command, those possible now first; one that is not says why. */
export function useCommandRows(query: string, limit: number): CommandGroups {
  const t = useText('commands')
  const { session } = useStores()
  const commands = useCommands()
  const { context, run } = useCommandRunner()
  return useMemo(() => {
    const now = context()
    const offered = commands.filter((command) => !left.includes(command.id))
    const toRow = (command: Command, spans: readonly Span[]): PaletteRow => {
      const enabled: true | CommandKey = command.isEnabled(now)
      return createRow({
        id: command.id,
        icon: commandIcon(command.id),
        spans,
        aside: enabled === true ? null : t(enabled),
        shortcut: command.shortcuts[0] ?? null,
        enabled: enabled === true,
        action: {
          kind: 'run',
          run: () => {
            session.rememberCommand(command.id)
            run(command.id)
          },
        },
      })
    }
    const hits = offered.flatMap((command) => {
      const spans = matchText(t(command.label), query)
      if (spans === null) return []
      const row = toRow(command, spans)
      // Who names a page wants to go there rather than hide it.
      const isPage = command.id.startsWith('go.')
      return [{ row, rank: rankMatch(spans) - (isPage ? 1.5 : 0) + (row.enabled ? 0 : 3) }]
    })
    const rows = hits.sort((a, b) => a.rank - b.rank).map((hit) => hit.row)
    const used = query.trim() === '' ? usedRows(session.getState().usedCommands, rows) : []
    return {
      used: { name: 'recent', rows: used, count: used.length },
      all: { name: 'do', rows: rows.slice(0, limit), count: rows.length },
      offered: offered.length,
      best: hits[0]?.row.enabled === true ? hits[0].rank : null,
    }
  }, [commands, context, limit, query, run, session, t])
}

function usedRows(used: readonly string[], rows: readonly PaletteRow[]): readonly PaletteRow[] {
  return used.flatMap((id) => {
    const row = rows.find((candidate) => candidate.id === id)
    return row?.enabled === true ? [{ ...row, id: `used-${id}` }] : []
  })
}
