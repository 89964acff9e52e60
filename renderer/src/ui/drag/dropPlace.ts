/** Where a dragged card would stand: in a list, before an item or at the end of the free ones. */
export interface DropPlace {
  readonly list: string
  readonly before: string | null
}

/** The place and where its line is drawn, in CSS pixels of the window. */
export interface MarkedPlace extends DropPlace {
  readonly line: {
    readonly left: number
    readonly top: number
    readonly length: number
    readonly upright: boolean
  }
  /** What scrolls when the pointer waits at its edge. */
  readonly scroller: HTMLElement | null
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** True when the pointer is past the middle of the box, along the way the list is read. */
export function isPastMiddle(box: Box, { x, y }: Point, rows: boolean): boolean {
  return rows ? x > box.left + box.width / 2 : y > box.top + box.height / 2
}

/**
 * Reads at most three boxes, all of the list under the pointer: a drag among thousands of cards costs
 * what a drag among ten does. Lists carry `data-drag-list` (and `data-drag-rows` when they are read along
 * rows), cards `data-drag-item`, the end of the free cards `data-drag-end`, the scroller `data-drag-scroll`.
 */
export function findDropPlace(point: Point): MarkedPlace | null {
  const hit = document.elementFromPoint(point.x, point.y)
  const list = hit?.closest<HTMLElement>('[data-drag-list]')
  if (!hit || !list) return null
  const rows = list.hasAttribute('data-drag-rows')
  const scroller = list.querySelector<HTMLElement>('[data-drag-scroll]')
  const item = hit.closest<HTMLElement>('[data-drag-item]') ?? firstIfAbove(list, point)
  const end = list.querySelector<HTMLElement>('[data-drag-end]')
  const name = list.dataset['dragList'] ?? ''
  if (!item) return end && { list: name, before: null, line: lineAlong(end, rows, 'start'), scroller }
  const past = isPastMiddle(item.getBoundingClientRect(), point, rows)
  const follower = past ? nextItem(item) : item
  return {
    list: name,
    before: follower?.dataset['dragItem'] ?? null,
    line: lineAlong(item, rows, past ? 'end' : 'start'),
    scroller,
  }
}

function firstIfAbove(list: HTMLElement, { y }: Point): HTMLElement | null {
  const first = list.querySelector<HTMLElement>('[data-drag-item]')
  return first && y < first.getBoundingClientRect().top ? first : null
}

/** The next card, which may be the first of the next chunk of the list. */
function nextItem(item: HTMLElement): HTMLElement | null {
  const next = item.nextElementSibling ?? item.parentElement?.nextElementSibling?.firstElementChild
  return next instanceof HTMLElement && next.dataset['dragItem'] !== undefined ? next : null
}

function lineAlong(element: HTMLElement, rows: boolean, edge: 'start' | 'end'): MarkedPlace['line'] {
  const box = element.getBoundingClientRect()
  return rows
    ? {
        left: edge === 'start' ? box.left : box.right,
        top: box.top,
        length: Math.max(box.height, 24),
        upright: true,
      }
    : { left: box.left, top: edge === 'start' ? box.top : box.bottom, length: box.width, upright: false }
}
