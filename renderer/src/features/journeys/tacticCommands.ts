import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { on } from '#renderer/state/commandOn.ts'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { stages, stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getTactic, standsOn, tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { media, tacticStatuses, type Tactic } from '#shared/model/tactic/tactic.ts'
import {
  callTactics,
  chosenTactics,
  copyTacticsTo,
  dropTactics,
  moveTacticsTo,
  setMediumOf,
} from './editTactics.ts'
import { deskOf, journeyOf } from './journeyCommands.ts'
import { journeysView } from './journeysView.ts'
import { stagesIn } from './selectJourneys.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

interface OnTactics extends Desk {
  readonly plan: Plan
  readonly ids: readonly TacticId[]
  readonly first: Tactic
}

function tacticsOfDesk(context: CommandContext): OnTactics | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const { plan } = desk.document.getState()
  const ids = chosenTactics(plan, desk.session.getState().selection)
  const first = ids[0] === undefined ? null : getTactic(plan, ids[0])
  return first === null ? 'whyNoTacticChosen' : { ...desk, plan, ids, first }
}

/** Where the first of the chosen stands, and all that stand there. */
function standing({ plan, first }: OnTactics): { stage: Stage; there: readonly TacticId[] } {
  const stage = standsOn(first, kindOf(plan, first.journey))
  return { stage, there: tacticIdsOn(plan, first.journey, stage) }
}

/** The stage so many steps on; null past the end. */
function stageBeside(found: OnTactics, step: 1 | -1): Stage | null {
  const kind = kindOf(found.plan, found.first.journey)
  const list = kind === null ? stages : stagesOf(kind)
  return list[list.indexOf(standing(found).stage) + step] ?? null
}

/** The tactic to stand before after one step up or down; undefined at the end. */
function placeBeside(found: OnTactics, step: 1 | -1): TacticId | null | undefined {
  const { there } = standing(found)
  const moving = new Set<TacticId>(found.ids)
  const others = there.filter((id) => !moving.has(id))
  const passed = there.slice(0, there.indexOf(found.first.id)).filter((id) => !moving.has(id)).length
  const at = passed + step
  if (at < 0 || at > others.length) return undefined
  return others[at] ?? null
}

/** The journey that copies go to by key: the next one of the plan. */
function nextJourney({ plan, first }: OnTactics): JourneyId | null {
  const list = journeyIdsOf(plan)
  const next = list[(list.indexOf(first.journey) + 1) % list.length]
  return next === undefined || next === first.journey ? null : next
}

const moves: readonly Command[] = (
  [
    { word: 'next', key: 'ArrowRight', step: 1 },
    { word: 'previous', key: 'ArrowLeft', step: -1 },
  ] as const
).map(({ word, key, step }) =>
  on(
    tacticsOfDesk,
    { id: `tactic.stage.${word}`, label: `tacticStage_${word}`, shortcuts: [`Alt+${key}`], menu: 'note' },
    (found) => {
      const stage = stageBeside(found, step)
      if (stage) moveTacticsTo(found, found.ids, { journey: found.first.journey, stage, before: null })
    },
    (found) => (stageBeside(found, step) === null ? 'whyLastStage' : true),
  ),
)

const sorts: readonly Command[] = (
  [
    { word: 'up', key: 'ArrowUp', step: -1 },
    { word: 'down', key: 'ArrowDown', step: 1 },
  ] as const
).map(({ word, key, step }) =>
  on(
    tacticsOfDesk,
    { id: `tactic.move.${word}`, label: `tacticMove_${word}`, shortcuts: [`Alt+${key}`], menu: 'note' },
    (found) => {
      const before = placeBeside(found, step)
      const { stage } = standing(found)
      if (before !== undefined) {
        moveTacticsTo(found, found.ids, { journey: found.first.journey, stage, before })
      }
    },
    (found) => (placeBeside(found, step) === undefined ? 'whyTacticAtEnd' : true),
  ),
)

/** What a user can do with tactics. */
export const tacticCommands: readonly Command[] = [
  on(
    journeyOf,
    { id: 'tactic.add', label: 'addTactic', shortcuts: ['N'], menu: 'note' },
    ({ session, document, journey }) => {
      const { plan } = document.getState()
      const [chosen] = chosenTactics(plan, session.getState().selection)
      const tactic = chosen === undefined ? null : getTactic(plan, chosen)
      const list = stagesIn(plan, journey.id)
      const stage = tactic
        ? standsOn(tactic, kindOf(plan, journey.id))
        : journeysView(session).getState().stage
      const known = list.find((each) => each === stage) ?? list[0]
      if (known) journeysView(session).setState({ picking: known })
    },
    ({ document, journey }) =>
      stagesIn(document.getState().plan, journey.id).length > 0 ? true : 'whyNoKind',
  ),
  on(
    tacticsOfDesk,
    { id: 'tactic.edit', label: 'editTactic', shortcuts: ['F2'], menu: 'note' },
    ({ session, first }) => {
      session.select([first.id])
      session.setInspector(true)
      requestAnimationFrame(() =>
        document
          .querySelector<HTMLElement>('[data-journey-panel] textarea, [data-journey-panel] input')
          ?.focus(),
      )
    },
  ),
  on(
    tacticsOfDesk,
    { id: 'tactic.remove', label: 'removeTactic', shortcuts: ['Delete', 'Backspace'], menu: 'note' },
    (found) => dropTactics(found, found.ids),
  ),
  on(
    tacticsOfDesk,
    { id: 'tactic.duplicate', label: 'duplicateTactic', shortcuts: ['Mod+D'], menu: 'note' },
    (found) => copyTacticsTo(found, found.ids, found.first.journey),
  ),
  on(
    tacticsOfDesk,
    { id: 'tactic.duplicateOver', label: 'duplicateTacticOver', shortcuts: ['Mod+Shift+D'], menu: 'note' },
    (found) => {
      const target = nextJourney(found)
      if (target) copyTacticsTo(found, found.ids, target)
    },
    (found) => (nextJourney(found) === null ? 'whyOneJourney' : true),
  ),
  ...moves,
  ...sorts,
  ...tacticStatuses.map((status, index) =>
    on(
      tacticsOfDesk,
      {
        id: `tactic.status.${status}`,
        label: `tacticStatus_${status}`,
        shortcuts: [String(index + 1)],
        menu: 'note',
      },
      (found) => callTactics(found, found.ids, status),
      ({ plan, ids }) => (ids.every((id) => getTactic(plan, id)?.status === status) ? 'whyAlready' : true),
    ),
  ),
  ...media.map((medium) =>
    on(
      tacticsOfDesk,
      { id: `tactic.medium.${medium}`, label: `tacticMedium_${medium}` },
      (found) => setMediumOf(found, found.ids, medium),
      ({ plan, ids }) => (ids.every((id) => getTactic(plan, id)?.medium === medium) ? 'whyAlready' : true),
    ),
  ),
]
