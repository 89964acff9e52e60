import { useEffect, useState, type RefObject } from 'react'

export interface Nearness {
  readonly isNear: boolean
  /** How tall it was when it went out of view, in CSS pixels; null before. */
  readonly height: number | null
}

type OnNear = (nearness: Nearness) => void

interface Watcher {
  readonly observer: IntersectionObserver
  readonly listeners: WeakMap<Element, OnNear>
}

const watchers = new WeakMap<Element, Watcher>()

/** One observer for all chunks of a scroller; it looks a good screen ahead. */
function watcherOf(scroller: Element): Watcher {
  const known = watchers.get(scroller)
  if (known) return known
  const listeners = new WeakMap<Element, OnNear>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        listeners.get(target)?.({ isNear: isIntersecting, height: boundingClientRect.height })
      }
    },
    { root: scroller, rootMargin: '600px 0px' },
  )
  const watcher = { observer, listeners }
  watchers.set(scroller, watcher)
  return watcher
}

/** Whether an element is in view of its scroller or soon will be; always near when not asked to watch. */
export function useIsNear(
  element: RefObject<HTMLElement | null>,
  isWatched: boolean,
  isFirst: boolean,
): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: isFirst, height: null })
  useEffect(() => {
    const target = element.current
    const scroller = target?.closest('[data-drag-scroll], [data-chunk-scroll]')
    if (!isWatched || !target || !scroller) return
    const { observer, listeners } = watcherOf(scroller)
    listeners.set(target, setNearness)
    observer.observe(target)
    return () => observer.unobserve(target)
  }, [element, isWatched])
  return isWatched ? nearness : { isNear: true, height: null }
}
