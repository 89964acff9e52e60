import { createAutoScroll } from './autoScroll.ts'
import { findDropPlace, type DropPlace, type MarkedPlace } from './dropPlace.ts'
import css from './drag.module.css'

export interface DragHandlers {
  /** How many cards go along, asked as the drag begins; several are drawn as a stack with their number. */
  count?(): number
  onDrop(place: DropPlace): void
  /** The drag begins or ends; the card in the list steps back meanwhile. */
  onDragging(dragging: boolean): void
}

const slack = 4
const holdMs = 320

/**
 * Follows the pointer from a press on a card: a copy of it moves by `transform` alone, the list stays
 * as it is until the drop. Escape and a lost pointer put everything back. A finger holds first, so that
 * a swipe still scrolls.
 */
export function startDrag(press: PointerEvent, card: HTMLElement, handlers: DragHandlers): void {
  if (press.button !== 0 || !press.isPrimary) return
  const ending = new AbortController()
  let drag: Flight | null = null
  let held = press.pointerType !== 'touch'
  const hold = held ? 0 : window.setTimeout(() => (held = true), holdMs)
  const end = (drop: boolean) => {
    ending.abort()
    clearTimeout(hold)
    const place = drag?.land() ?? null
    if (drag) handlers.onDragging(false)
    if (drop && place) handlers.onDrop({ list: place.list, before: place.before })
    if (drag) swallowClick()
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > slack
    if (!drag && far && !held) return end(false)
    if (!drag && far) {
      drag = takeOff(card, press, handlers.count?.() ?? 1)
      handlers.onDragging(true)
    }
    drag?.moveTo(event.clientX, event.clientY)
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag) return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  const { signal } = ending
  if (held) card.setPointerCapture(press.pointerId)
  card.addEventListener('pointermove', move, { signal })
  card.addEventListener('pointerup', () => end(true), { signal })
  card.addEventListener('pointercancel', () => end(false), { signal })
  card.addEventListener('touchmove', (event) => held && event.preventDefault(), { signal, passive: false })
  // Not `user-select` on the body: styling the whole document anew would cost the first frame of the drag.
  window.addEventListener('selectstart', (event) => event.preventDefault(), { signal })
  window.addEventListener('keydown', cancel, { signal, capture: true })
  window.addEventListener('blur', () => end(false), { signal })
}

interface Flight {
  moveTo(x: number, y: number): void
  /** Takes the copy away and says where it was. */
  land(): MarkedPlace | null
}

function takeOff(card: HTMLElement, from: PointerEvent, count: number): Flight {
  const box = card.getBoundingClientRect()
  const copy = document.createElement('div')
  copy.className = css.flight ?? ''
  copy.setAttribute('aria-hidden', 'true')
  Object.assign(copy.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` })
  copy.append(card.cloneNode(true))
  if (count > 1) copy.append(stackOf(count))
  const line = document.createElement('div')
  line.className = css.line ?? ''
  document.body.append(copy, line)
  card.classList.add(css.dragging ?? '')
  let point = { x: from.clientX, y: from.clientY }
  let place: MarkedPlace | null = null
  const look = () => {
    place = findDropPlace(point)
    drawLine(line, place)
  }
  const scroll = createAutoScroll(look)
  return {
    moveTo: (x, y) => {
      point = { x, y }
      look()
      copy.style.transform = `translate3d(${x - from.clientX}px, ${y - from.clientY}px, 0)`
      scroll.follow(place?.scroller ?? null, y)
    },
    land: () => {
      scroll.stop()
      copy.remove()
      line.remove()
      card.classList.remove(css.dragging ?? '')
      return place
    },
  }
}

/** The sheets under the card and how many there are. */
function stackOf(count: number): HTMLElement {
  const stack = document.createElement('span')
  stack.className = css.stack ?? ''
  stack.textContent = String(count)
  return stack
}

function drawLine(line: HTMLElement, place: MarkedPlace | null): void {
  line.hidden = place === null
  if (!place) return
  const { left, top, length, upright } = place.line
  line.dataset['upright'] = String(upright)
  line.style.transform = `translate3d(${left}px, ${top}px, 0)`
  line.style.width = upright ? '' : `${length}px`
  line.style.height = upright ? `${length}px` : ''
}

/** The release after a drag is no click on what lies there. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
