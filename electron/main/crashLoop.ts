const windowMs = 60_000
const tooMany = 3

/** Counts crashes of the window: true from the third within a minute on, when loading again would only loop. */
export function createCrashCounter(now: () => number): () => boolean {
  let times: number[] = []
  return () => {
    const time = now()
    times = [...times.filter((earlier) => time - earlier < windowMs), time]
    if (times.length < tooMany) return false
    times = []
    return true
  }
}
