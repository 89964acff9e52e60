/** The clock, as ISO text: the only place that reads it. */
export function now(): string {
  return new Date().toISOString()
}
