import type { Arm, Experiment } from './experiment.ts'
import type { ExperimentKind } from './experimentKinds.ts'

/** True where nobody converted who was not there; a count that is not given contradicts nothing. */
export function isSoundArm({ people, conversions }: Pick<Arm, 'people' | 'conversions'>): boolean {
  return people === null || conversions === null || conversions <= people
}

/** Kinds that compare groups with each other; the others ask one group. */
export function isComparison(kind: ExperimentKind): boolean {
  return kind === 'ab' || kind === 'several' || kind === 'beforeAfter'
}

/** How many groups a kind has, at least and at most; those beyond keep their counts and are silent. */
export function armCount(kind: ExperimentKind): { readonly least: number; readonly most: number } {
  if (kind === 'several') return { least: 3, most: mostArms }
  return isComparison(kind) ? { least: 2, most: 2 } : { least: 1, most: 1 }
}
const mostArms = 10

/** The groups that count for the experiment's kind. */
export function armsOf({ arms, kind }: Pick<Experiment, 'arms' | 'kind'>): readonly Arm[] {
  return arms.slice(0, armCount(kind).most)
}
