/** What one record may hold, in UTF-16 units and entries; fields refuse typing past it, files past it are refused. */
export const recordLimits = {
  name: 200,
  title: 500,
  text: 20_000,
  references: 5_000,
  records: 50_000,
  customers: 10_000_000_000,
  ancestors: 50,
  hiddenScreens: 40,
  /** Periods counted of one stage, cohorts, and their ages. */
  periods: 1_000,
  /** Groups, and guardrails, of one experiment. */
  arms: 20,
  /** Of stages that count events rather than people: several each. */
  rate: 1_000,
  /** How far from the middle of a sketch. */
  sketch: 1_000_000,
} as const
