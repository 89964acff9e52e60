import { useCallback, type FocusEvent, type KeyboardEvent } from 'react'
import type { RecordId, TacticId } from '#shared/lib/ids.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useDesk } from '#renderer/state/useDesk.ts'

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows go through stages and tactics from top to bottom; standing on a tactic chooses it, as on the map. */
export function useOutlineKeys() {
  const { document, session } = useDesk()
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const spots = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-spot]')]
    const at = spots.findIndex((spot) => spot === event.target)
    if (at === -1) return
    const step = steps[event.key]
    const next =
      step !== undefined
        ? spots[at + step]
        : event.key === 'Home'
          ? spots[0]
          : event.key === 'End'
            ? spots.at(-1)
            : null
    if (!next) return
    event.preventDefault()
    next.focus()
  }, [])
  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const spot = target.dataset['spot']
      // safe: the lookup decides
      const tactic = spot === undefined ? null : getTactic(document.getState().plan, spot as TacticId)
      const chosen: readonly RecordId[] = session.getState().selection
      if (tactic && !chosen.includes(tactic.id) && target.matches(':focus-visible'))
        session.select([tactic.id])
    },
    [document, session],
  )
  return { onKeyDown, onFocus }
}
