import type { Schedule } from '#renderer/platform/schedule.ts'

/** A clock that moves only when told, for our own timers; Dexie's stay real. */
export function createClock() {
  let time = 0
  let waiting: { at: number; work: () => void }[] = []
  const schedule: Schedule = (work, ms) => {
    const entry = { at: time + ms, work }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((each) => each !== entry)
    }
  }
  function advance(ms: number): void {
    const end = time + ms
    for (;;) {
      const next = waiting.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      waiting = waiting.filter((each) => each !== next)
      time = next.at
      next.work()
    }
    time = end
  }
  return { schedule, advance, waiting: () => waiting.length }
}
