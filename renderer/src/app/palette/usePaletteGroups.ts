import { Ellipsis } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import {
  createRow,
  type GroupName,
  type PaletteGroup,
  type PaletteRow,
  type PaletteScope,
} from './paletteRow.ts'
import { useCommandRows } from './useCommandRows.ts'
import { useGoRows } from './useGoRows.ts'
import { useLearnRows } from './useLearnRows.ts'
import { usePlanRows, useSearchableCount, useUseRows, useVisitedRows } from './usePlanRows.ts'

export interface PaletteGroups {
  readonly groups: readonly PaletteGroup[]
  /** How many match, and how many things there are to find. */
  readonly matched: number
  readonly all: number
}

/** How many rows of a group are shown beyond the first few, after asking for more. */
export type Widened = Partial<Record<GroupName, number>>

/** What the palette offers for a query, in groups, each with its first few rows. */
export function usePaletteGroups(scope: PaletteScope, query: string, widened: Widened): PaletteGroups {
  const more = (name: GroupName) => widened[name] ?? 0
  const isEmpty = query.trim() === ''
  const uses = useUseRows(query, (scope === 'uses' ? 50 : 0) + more('uses'))
  const visited = useVisitedRows(query, 6)
  const plan = usePlanRows(query, (scope === 'find' ? 50 : 7) + more('plan'))
  const commands = useCommandRows(query, isEmpty ? 1000 : 8 + more('do'))
  const go = useGoRows(query, 5 + more('go'))
  const learn = useLearnRows(query, 3 + more('learn'))
  const searchable = useSearchableCount()
  const withMore = useMoreRow()

  if (scope === 'uses') return { groups: withMore([uses]), matched: uses.count, all: uses.count }
  if (scope === 'find') {
    return { groups: withMore([visited, plan]), matched: plan.count, all: searchable }
  }
  const recent: PaletteGroup = {
    name: 'recent',
    rows: [...visited.rows, ...commands.used.rows],
    count: visited.count + commands.used.count,
  }
  // What a command says outright is meant before what stands somewhere in a text.
  const isCommandMeant = plan.best === 3 && commands.best !== null && commands.best < 2
  const [first, second] = isCommandMeant ? [commands.all, plan] : [plan, commands.all]
  return {
    groups: withMore([recent, ...(isEmpty ? [go, first, second] : [first, second, go]), learn]),
    matched: plan.count + commands.all.count + go.count + learn.count,
    all: searchable + commands.offered,
  }
}

/** Groups with something in them; a last row leads to what is not shown. */
function useMoreRow(): (groups: readonly PaletteGroup[]) => readonly PaletteGroup[] {
  const t = useText('commands')
  return (groups) =>
    groups.flatMap((group) => {
      if (group.rows.length === 0) return []
      const hidden = group.count - group.rows.length
      if (hidden <= 0) return [group]
      const more: PaletteRow = createRow({
        id: `more-${group.name}`,
        icon: Ellipsis,
        spans: [{ text: t('paletteMore', { count: hidden }), match: false }],
        action: { kind: 'widen', group: group.name },
      })
      return [{ ...group, rows: [...group.rows, more] }]
    })
}
