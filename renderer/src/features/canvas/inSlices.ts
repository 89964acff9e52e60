/** How far a long deed is; `isStopped` is asked between its slices. */
export interface Slicing {
  readonly onProgress: (done: number, all: number) => void
  readonly isStopped: () => boolean
}

const sliceMs = 10

/** Takes items one group after the other, letting the window draw in between; false when it was stopped. */
export async function inSlices<T>(
  items: readonly T[],
  groupSize: number,
  take: (group: readonly T[], from: number) => void,
  { onProgress, isStopped }: Slicing,
): Promise<boolean> {
  let started = performance.now()
  for (let from = 0; from < items.length; from += groupSize) {
    take(items.slice(from, from + groupSize), from)
    if (performance.now() - started < sliceMs) continue
    onProgress(Math.min(from + groupSize, items.length), items.length)
    await new Promise((go) => setTimeout(go))
    if (isStopped()) return false
    started = performance.now()
  }
  return true
}
