/** Runs work after some milliseconds; the answer takes it back. Tests bring a clock of their own. */
export type Schedule = (work: () => void, ms: number) => () => void

export const schedule: Schedule = (work, ms) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}
