/** Turns the plain data of one format version into the next one's; keyed by the version it starts from. */
export type UpgradeSteps = Readonly<
  Record<number, (data: Record<string, unknown>) => Record<string, unknown>>
>

/** Version 1 is the first: nothing leads to it. Each later version adds its step here and a golden file. */
export const upgradeSteps: UpgradeSteps = {
  // Version 2 brought journeys and tactics, which a file of version 1 has none of.
  1: (data) => data,
  // Version 3 brought funnels, their stages, experiments and sketches, which earlier files have none of.
  2: (data) => data,
}

/** Data of `from` as data of `to`, one version at a time; null when a step is missing. */
export function upgrade(
  data: Record<string, unknown>,
  from: number,
  to: number,
  steps: UpgradeSteps,
): Record<string, unknown> | null {
  let current = data
  for (let version = from; version < to; version += 1) {
    const step = steps[version]
    if (step === undefined) return null
    current = { ...step(current), formatVersion: version + 1 }
  }
  return current
}
