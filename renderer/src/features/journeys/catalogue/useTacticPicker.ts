import { useMemo, useState, type KeyboardEvent } from 'react'
import { phaseOf, stagesOf, type Phase, type Stage } from '#shared/model/journey/stages.ts'
import { rowAfterKey } from '#renderer/ui/rowAfterKey.ts'
import { searchTactics, stageWithin, type FoundTactic, type TacticFilter } from './searchTactics.ts'
import type { TacticPickerProps, TacticPlacement } from './placement.ts'
import { useToldTactics } from './useToldTactics.ts'

/** A row of the list: a tactic of the catalogue, or one's own in the words typed. */
export type PickerRow =
  | { readonly id: string; readonly own: false; readonly found: FoundTactic }
  | { readonly id: 'own'; readonly own: true; readonly name: string; readonly stage: Stage }

export interface PickerGroup {
  /** Null needs no heading. */
  readonly heading: Phase | 'elsewhere' | null
  readonly rows: readonly PickerRow[]
}

/** What is typed, filtered and chosen in the catalogue, and what the keys do. */
export function useTacticPicker({ channel, stage, onPlace }: TacticPickerProps) {
  const tactics = useToldTactics()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<TacticFilter>({ stage: stage ?? 'all', channel })
  const [chosen, setChosen] = useState<string | null>(null)
  const [count, setCount] = useState(0)
  const result = useMemo(
    () => searchTactics({ tactics, channel, filter, query }),
    [tactics, channel, filter, query],
  )
  const own = ownRow(query, ownStage(channel, stage, filter))
  const groups = groupsOf(own, result.here, result.elsewhere, filter)
  const rows = groups.flatMap((group) => group.rows)
  const meant = own === null ? rows[0] : (rows.find((row) => row.id === result.meant?.kind.id) ?? own)
  const current = rows.find((row) => row.id === chosen) ?? meant ?? null

  const type = (text: string) => {
    setQuery(text)
    setChosen(null)
  }
  const look = (change: Partial<TacticFilter>) => {
    setFilter({ ...filter, ...change })
    setChosen(null)
  }
  const place = (row: PickerRow) => {
    onPlace(placementOf(row))
    setCount(count + 1)
    // One's own is written anew; a tactic of the catalogue keeps its place in the list.
    if (row.own) type('')
    else setChosen(row.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || current === null) return
    const target = rowAfterKey(event.key, rows.indexOf(current), rows.length)
    if (target !== null) setChosen(rows[target]?.id ?? null)
    else if (event.key === 'Enter' && !event.repeat) place(current)
    else return
    event.preventDefault()
  }
  const point = (row: PickerRow) => setChosen(row.id)
  const isNarrow = filter.stage !== 'all' || filter.channel !== 'all'
  return {
    query,
    filter,
    groups,
    current,
    count,
    found: result,
    isNarrow,
    type,
    look,
    place,
    point,
    onKeyDown,
  }
}

function ownRow(query: string, stage: Stage): PickerRow | null {
  const name = query.replace(/\s+/gu, ' ').trim()
  return name === '' ? null : { id: 'own', own: true, name, stage }
}

/** One's own stands where one looks, or where one came from. */
function ownStage(channel: TacticPickerProps['channel'], stage: Stage | null, filter: TacticFilter): Stage {
  const stages = stagesOf(channel)
  const from = stage !== null && stageWithin([stage], filter.stage) !== null ? stage : null
  return from ?? stageWithin(stages, filter.stage) ?? stages[0] ?? 'awareness'
}

function groupsOf(
  own: PickerRow | null,
  here: readonly FoundTactic[],
  elsewhere: readonly FoundTactic[],
  filter: TacticFilter,
): readonly PickerGroup[] {
  const rowOf = (found: FoundTactic): PickerRow => ({ id: found.kind.id, own: false, found })
  const phases: readonly Phase[] = ['get', 'keep', 'grow']
  // While everything is shown in the order of the catalogue, the phases head it; hits stand by how well they fit.
  const isOverview = own === null && filter.stage === 'all'
  const listed: readonly PickerGroup[] = isOverview
    ? phases.map((phase) => ({
        heading: phase,
        rows: here.filter((found) => phaseOf(found.stage) === phase).map(rowOf),
      }))
    : [{ heading: null, rows: here.map(rowOf) }]
  const all: readonly PickerGroup[] = [
    { heading: null, rows: own === null ? [] : [own] },
    ...listed,
    { heading: 'elsewhere', rows: elsewhere.map(rowOf) },
  ]
  return all.filter(({ rows }) => rows.length > 0)
}

function placementOf(row: PickerRow): TacticPlacement {
  if (row.own) return { kind: null, name: row.name, stage: row.stage, medium: null }
  const { kind, name, stage } = row.found
  return { kind: kind.id, name, stage, medium: kind.medium }
}
