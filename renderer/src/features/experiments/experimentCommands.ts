import type { ExperimentId } from '#shared/lib/ids.ts'
import {
  decisions,
  experimentStates,
  type Experiment,
  type ExperimentState,
} from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on as onFound, onFetched } from '#renderer/state/commandOn.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { chosenExperiments } from './chosenExperiments.ts'

interface OnExperiments extends Desk {
  readonly plan: Plan
  /** As they stand on the board. */
  readonly ids: readonly ExperimentId[]
  /** The one with the keyboard. */
  readonly last: Experiment
}

/** The desk of the experiments, or why there is none. */
export const experimentDesk = deskOn('experiments', 'whyNotOnExperiments')

function chosen(context: CommandContext): OnExperiments | CommandKey {
  const desk = experimentDesk(context)
  if (typeof desk === 'string') return desk
  const { plan } = desk.document.getState()
  const { selection } = desk.session.getState()
  const ids = chosenExperiments(plan, selection)
  const last = ids.length === 0 ? null : getExperiment(plan, selection.at(-1) as ExperimentId) // safe: the lookup decides
  const first = ids[0] === undefined ? null : getExperiment(plan, ids[0])
  const active = last ?? first
  return active === null ? 'whyNoExperiment' : { ...desk, plan, ids, last: active }
}

/** The state before or after one, or null at the ends. */
export function nextState(state: ExperimentState, step: 1 | -1): ExperimentState | null {
  return experimentStates[experimentStates.indexOf(state) + step] ?? null
}

/** The experiment to stand before after one step up or down; undefined at the end. */
function placeBeside({ plan, ids, last }: OnExperiments, step: 1 | -1): ExperimentId | null | undefined {
  const there = experimentIdsIn(plan, last.state)
  const moving = new Set(ids)
  const others = there.filter((id) => !moving.has(id))
  const passed = there.slice(0, there.indexOf(last.id)).filter((id) => !moving.has(id)).length
  const at = passed + step
  return at < 0 || at > others.length ? undefined : (others[at] ?? null)
}

const on = onFetched(() => import('./editExperiments.ts'))

const states: readonly Command[] = (
  [
    { word: 'next', key: 'ArrowRight', step: 1 },
    { word: 'previous', key: 'ArrowLeft', step: -1 },
  ] as const
).map(({ word, key, step }) =>
  on(
    chosen,
    { id: `experiment.state.${word}`, label: `experimentState_${word}`, shortcuts: [`Alt+${key}`] },
    (deeds, found) => {
      const state = nextState(found.last.state, step)
      if (state !== null) deeds.putExperiments(found, found.ids, { state, before: null })
    },
    ({ last }) => (nextState(last.state, step) === null ? 'whyLastState' : true),
  ),
)

const moves: readonly Command[] = (
  [
    { word: 'up', key: 'ArrowUp', step: -1 },
    { word: 'down', key: 'ArrowDown', step: 1 },
  ] as const
).map(({ word, key, step }) =>
  on(
    chosen,
    { id: `experiment.move.${word}`, label: `experimentMove_${word}`, shortcuts: [`Alt+${key}`] },
    (deeds, found) => {
      const before = placeBeside(found, step)
      if (before !== undefined) deeds.putExperiments(found, found.ids, { state: found.last.state, before })
    },
    (found) => (placeBeside(found, step) === undefined ? 'whyExperimentAtEnd' : true),
  ),
)

const decided: readonly Command[] = decisions.map((decision) =>
  on(
    chosen,
    { id: `experiment.decide.${decision}`, label: `experimentDecide_${decision}` },
    (deeds, found) => deeds.changeExperiments(found, found.ids, () => ({ decision })),
    ({ plan, ids }) =>
      ids.every((id) => getExperiment(plan, id)?.decision === decision) ? 'whyAlready' : true,
  ),
)

/** The buttons at the foot of an open card: what they do goes by the verdict that is read there. */
const onCard: readonly Command[] = (['apply', 'followUp', 'copy'] as const).map((deed) => {
  const button = () => document.querySelector<HTMLElement>(`[data-verdict-deed="${deed}"]`)
  return onFound(
    experimentDesk,
    { id: `experiment.verdict.${deed}`, label: `experimentVerdict_${deed}` },
    () => button()?.click(),
    () =>
      button() !== null
        ? true
        : document.querySelector('[data-verdict-deed]') === null
          ? 'whyNoCardOpen'
          : 'whyNotApplied',
  )
})

/** What can be done with experiments. */
export const experimentCommands: readonly Command[] = [
  on(experimentDesk, { id: 'experiment.new', label: 'newExperiment', shortcuts: ['N'] }, (deeds, desk) =>
    deeds.beginBesideChosen(desk),
  ),
  on(chosen, { id: 'experiment.open', label: 'openExperiment' }, (deeds, found) =>
    deeds.openExperiment(found, found.last.id),
  ),
  ...states,
  ...moves,
  ...decided,
  ...onCard,
  on(
    chosen,
    { id: 'experiment.duplicate', label: 'duplicateExperiment', shortcuts: ['Mod+D'] },
    (deeds, found) => deeds.copyThem(found, found.ids),
  ),
  on(
    chosen,
    { id: 'experiment.remove', label: 'removeExperiment', shortcuts: ['Delete', 'Backspace'] },
    (deeds, found) => deeds.dropExperiments(found, found.ids),
  ),
]
