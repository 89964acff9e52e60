import { useEffect, useRef, useState } from 'react'

/** How wide an element is drawn; `start` until it has been seen. */
export function useWidth(start: number) {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(start)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return { element, width }
}
