import type { DropPlace } from './dropPlace.ts'
import { startDrag } from './startDrag.ts'

interface Carrying<Id extends string> {
  /** What goes along, asked as the drag begins: the press itself may still change the choice. */
  carried(): readonly Id[]
  /** Class of the cards that are carried, meanwhile. */
  readonly away: string | undefined
  onDrop(ids: readonly Id[], place: DropPlace): void
}

/** Follows a press on the face of one of the cards (`data-card`) that lie on `ground`. */
export function carryCards<Id extends string>(
  press: PointerEvent,
  ground: HTMLElement,
  face: HTMLElement,
  { carried, away = '', onDrop }: Carrying<Id>,
): void {
  startDrag(press, face, {
    count: () => carried().length,
    onDragging: (isAway) => {
      const ids = new Set<string>(carried())
      for (const other of ground.querySelectorAll<HTMLElement>('[data-card]')) {
        if (ids.has(other.dataset['card'] ?? '')) other.classList.toggle(away, isAway)
      }
    },
    onDrop: (place) => {
      const ids = carried()
      // Before itself: where it stands.
      if (ids.length > 1 || place.before !== ids[0]) onDrop(ids, place)
    },
  })
}
