import { useEffect, useRef, useState } from 'react'

export interface BlockOverflow {
  /** Cards whose end lies below what is seen. */
  readonly below: number
  readonly overflows: boolean
  /** There is room for the guiding question under the cards. */
  readonly isSparse: boolean
  /** How many cards stand beside each other. */
  readonly columns: number
}

const roomy: BlockOverflow = { below: 0, overflows: false, isSparse: false, columns: 1 }

/** Watches one block: observers call after layout, so nothing here forces one. */
export function useBlockOverflow() {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const question = useRef<HTMLDivElement>(null)
  const [overflow, setOverflow] = useState(roomy)
  useEffect(() => {
    const view = scroller.current
    const cards = content.current
    if (!view || !cards) return
    const look = () => {
      const next = measure(view, cards, question.current)
      setOverflow((now) => (sameOverflow(now, next) ? now : next))
    }
    const observer = new ResizeObserver(look)
    observer.observe(view)
    observer.observe(cards)
    view.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      view.removeEventListener('scroll', look)
    }
  }, [])
  return { scroller, content, question, overflow }
}

function measure(view: HTMLElement, cards: HTMLElement, question: HTMLElement | null): BlockOverflow {
  const available = view.parentElement?.clientHeight ?? view.clientHeight
  const needed = cards.offsetHeight
  const add = cards.nextElementSibling instanceof HTMLElement ? cards.nextElementSibling.offsetHeight : 0
  const isSparse = question !== null && needed + add + question.offsetHeight <= view.clientHeight
  const overflows = needed > available + 1
  return {
    below: overflows ? countBelow(cards, view.getBoundingClientRect().bottom) : 0,
    overflows,
    isSparse,
    columns: countColumns(cards.firstElementChild),
  }
}

/** The sheet decides by its width; chunks are grids, so what they came to is read from one of them. */
function countColumns(chunk: Element | null): number {
  return chunk === null ? 1 : getComputedStyle(chunk).gridTemplateColumns.split(' ').length
}

function sameOverflow(a: BlockOverflow, b: BlockOverflow): boolean {
  return (
    a.below === b.below && a.overflows === b.overflows && a.isSparse === b.isSparse && a.columns === b.columns
  )
}

/** Reads whole chunks first and single cards only in the one that is cut by the edge. */
function countBelow(cards: HTMLElement, bottom: number): number {
  let below = 0
  for (
    let chunk = cards.lastElementChild;
    chunk instanceof HTMLElement;
    chunk = chunk.previousElementSibling
  ) {
    if (chunk.getBoundingClientRect().top >= bottom) {
      below += Number(chunk.dataset['count'])
      continue
    }
    for (let card = chunk.lastElementChild; card; card = card.previousElementSibling) {
      if (card.getBoundingClientRect().bottom <= bottom + 8) return below
      below += 1
    }
  }
  return below
}
