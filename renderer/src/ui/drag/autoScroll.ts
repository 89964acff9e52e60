const edge = 32
const fastest = 14

/** Scrolls what is under a waiting pointer, faster the nearer it is to the edge; one step a frame. */
export function createAutoScroll(onStep: () => void) {
  let frame = 0
  let scroller: HTMLElement | null = null
  let speed = 0
  const step = () => {
    frame = 0
    if (!scroller || speed === 0) return
    const before = scroller.scrollTop
    scroller.scrollTop = before + speed
    if (scroller.scrollTop !== before) onStep()
    frame = requestAnimationFrame(step)
  }
  return {
    follow: (next: HTMLElement | null, y: number) => {
      scroller = next
      const box = next?.getBoundingClientRect()
      speed = box ? scrollSpeed(y - box.top, box.bottom - y) : 0
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step)
    },
    stop: () => {
      cancelAnimationFrame(frame)
      frame = 0
      speed = 0
    },
  }
}

/** Pixels per frame from the distances to the upper and the lower edge; negative is up. */
export function scrollSpeed(fromTop: number, fromBottom: number): number {
  const near = Math.min(fromTop, fromBottom)
  if (near >= edge) return 0
  const pull = Math.ceil(fastest * (1 - Math.max(near, 0) / edge))
  return fromTop < fromBottom ? -pull : pull
}
