import type { ExperimentId, StageId } from '#shared/lib/ids.ts'
import { foldText, queryWords } from '#shared/lib/foldText.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import {
  experimentStates,
  type Experiment,
  type ExperimentState,
} from '#shared/model/experiment/experiment.ts'
import { experimentKinds, type ExperimentKind } from '#shared/model/experiment/experimentKinds.ts'
import type { Impact } from '#shared/model/experiment/impact.ts'
import type { Rank } from '#shared/model/experiment/rankExperiments.ts'

export const sortKeys = [
  'name',
  'state',
  'kind',
  'stage',
  'owner',
  'start',
  'cost',
  'score',
  'rank',
  'impact',
] as const
export type SortKey = (typeof sortKeys)[number]

/** What the list shows and in which sequence. */
export interface ListView {
  readonly text: string
  readonly state: ExperimentState | 'all'
  readonly kind: ExperimentKind | 'all'
  readonly stage: StageId | 'all'
  readonly sort: SortKey
  readonly isDescending: boolean
}

export const firstListView: ListView = {
  text: '',
  state: 'all',
  kind: 'all',
  stage: 'all',
  sort: 'rank',
  isDescending: false,
}

/** One line of the list. */
export interface ListRow {
  readonly id: ExperimentId
  readonly experiment: Experiment
  /** Empty: none. */
  readonly stageName: string
  readonly rank: Rank
  readonly impact: Impact
  /** What impact is compared by, money or customers for all of them; null where there is none. */
  readonly impactSize: number | null
}

/** The rows that have every word of the text somewhere, and the state, kind and stage asked for. */
export function filterRows(rows: readonly ListRow[], view: ListView): readonly ListRow[] {
  const words = queryWords(view.text)
  return rows.filter(({ experiment, stageName }) => {
    const { state, kind, stage } = experiment
    if (view.state !== 'all' && state !== view.state) return false
    if (view.kind !== 'all' && kind !== view.kind) return false
    if (view.stage !== 'all' && stage !== view.stage) return false
    if (words.length === 0) return true
    const { name, owner, hypothesis } = experiment
    const said = foldText([name, owner, stageName, hypothesis.change, hypothesis.reason].join(' '))
    return words.every((word) => said.includes(word))
  })
}

/** The rows by one column; what is not given stands last either way, and equals stand by rank. */
export function sortRows(
  rows: readonly ListRow[],
  { sort, isDescending }: Pick<ListView, 'sort' | 'isDescending'>,
): readonly ListRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1
    } else if (a.key !== b.key) {
      const isBefore = a.key < b.key
      return isBefore === isDescending ? 1 : -1
    }
    return a.row.rank.place - b.row.rank.place
  })
  return keyed.map(({ row }) => row)
}

/** What a row is sorted by in a column; null: nothing is given. */
function keyOf({ experiment, stageName, rank, impactSize }: ListRow, sort: SortKey): string | number | null {
  switch (sort) {
    case 'name':
      return textKey(experiment.name)
    case 'owner':
      return textKey(experiment.owner)
    case 'stage':
      return textKey(stageName)
    case 'state':
      return experimentStates.indexOf(experiment.state)
    case 'kind':
      return experimentKinds.indexOf(experiment.kind)
    case 'start':
      return experiment.start
    case 'cost':
      return experiment.cost
    case 'score':
      return valueOf(rank.score)
    case 'rank':
      return rank.rank
    case 'impact':
      return impactSize
  }
}

function textKey(text: string): string | null {
  return foldText(text.trim()) || null
}

/** The direction a column begins with: what is most or best on top. */
export function beginsDescending(sort: SortKey): boolean {
  return sort === 'score' || sort === 'impact' || sort === 'cost' || sort === 'start'
}
