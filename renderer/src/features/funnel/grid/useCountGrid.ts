import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'
import { copyCounts } from './copyCounts.ts'
import { deedOfKey, type GridDeed } from './gridKeys.ts'
import type { CountGridProps, Spot } from './gridTypes.ts'
import { useCountProblem } from './useCountProblem.ts'
import { useGridSpot } from './useGridSpot.ts'

interface Typed {
  readonly spot: Spot
  readonly text: string
}

/** Where one stands in a grid of counts, what is typed in it, and what its keys and the clipboard do. */
export function useCountGrid(props: CountGridProps) {
  const { countAt, onClear } = props
  const table = useRef<HTMLTableElement>(null)
  const place = useGridSpot(table, props.rows.length, props.columns.length)
  const typing = useTyping(props)
  const { typed, take, cancel } = typing
  const { spot, chosen } = place

  function act(deed: GridDeed): boolean {
    switch (deed.kind) {
      case 'go':
        if (take()) place.go(deed.to, deed.extends)
        return true
      case 'along':
        // Past the last cell the key leaves the grid.
        return take() ? place.along(deed.step) : true
      case 'cancel':
        cancel()
        place.go(spot, false)
        return true
      case 'all':
        place.all()
        return true
      case 'edit':
        typing.edit(spot, countAt(spot))
        return true
      case 'clear':
        typing.setProblem(onClear(chosen))
        return true
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing || event.altKey) return
    const { rows, columns } = place
    const deed = deedOfKey(event, {
      spot,
      rows,
      columns,
      isTyping: typed !== null,
      isMany: chosen.length > 1,
    })
    if (deed !== null && act(deed)) event.preventDefault()
  }

  return {
    table,
    spot,
    chosen,
    typed,
    problem: typing.problem,
    type: typing.type,
    leave: typing.leave,
    onKeyDown,
    act,
    ...clipboardOf(props, typing, place),
  }
}

/** Copying, cutting and pasting; while a text is edited they are the field's own. */
function clipboardOf(
  { countAt, onClear, onPaste }: CountGridProps,
  { typed, cancel, setProblem }: ReturnType<typeof useTyping>,
  { spot, chosen }: ReturnType<typeof useGridSpot>,
) {
  return {
    copy: (event: ClipboardEvent) => {
      if (typed !== null) return
      event.clipboardData.setData('text/plain', copyCounts(chosen, countAt))
      event.preventDefault()
      if (event.type === 'cut') setProblem(onClear(chosen))
    },
    paste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain')
      if (typed !== null && !/[\t\n]/.test(text.trim())) return
      event.preventDefault()
      cancel()
      if (text.trim() !== '') onPaste(chosen[0] ?? spot, text)
    },
  }
}

/** What is being typed in a cell, and why it cannot be taken. */
function useTyping({ onCount }: CountGridProps) {
  const language = useLanguage()
  const problemOf = useCountProblem()
  const [typed, setTyped] = useState<Typed | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  function read(text: string) {
    const count = parseCount(text, language, recordLimits.customers)
    if (text.trim() === '') return { count: null, problem: null }
    return count.ok
      ? { count: count.value, problem: null }
      : { count: null, problem: problemOf(text, count.error.code) }
  }

  /** Takes what was typed; false, and said, where it cannot be. */
  function take(): boolean {
    if (typed === null) return true
    const found = read(typed.text.trim())
    const words = found.problem ?? onCount(typed.spot, found.count)
    setProblem(words)
    if (words === null) setTyped(null)
    return words === null
  }

  return {
    typed,
    problem,
    setProblem,
    take,
    type: (spot: Spot, text: string) => {
      setTyped({ spot, text })
      setProblem(read(text).problem)
    },
    edit: (spot: Spot, count: number | null) => setTyped({ spot, text: count === null ? '' : String(count) }),
    cancel: () => {
      setTyped(null)
      setProblem(null)
    },
    /** What cannot be taken is given up, and why stays to be read. */
    leave: () => {
      if (typed !== null && !take()) setTyped(null)
    },
  }
}
