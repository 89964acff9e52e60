import type { ExperimentId, FunnelId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { shownStagesOf, stageIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getSketchNote } from '#shared/model/sketch/editSketch.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { onFetched } from '#renderer/state/commandOn.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { chosenExperiments } from '../chosenExperiments.ts'
import { experimentDesk } from '../experimentCommands.ts'
import { experimentsView } from '../experimentsView.ts'
import { viewedFunnel } from '../useExperimentsView.ts'
import { shownSketch } from './shownSketch.ts'

interface OnSketch extends Desk {
  readonly plan: Plan
  readonly funnel: FunnelId
  readonly ids: readonly ExperimentId[]
  readonly notes: readonly SketchNoteId[]
}

function sketchDesk(context: CommandContext): OnSketch | CommandKey {
  const desk = experimentDesk(context)
  if (typeof desk === 'string') return desk
  const { page, opened, funnel: chosen } = experimentsView(desk.session).getState()
  const { plan } = desk.document.getState()
  const funnel = viewedFunnel(plan, chosen)
  if (page !== 'sketch' || opened !== null || funnel === null) return 'whyNotOnSketch'
  const { selection } = desk.session.getState()
  // safe: the lookup decides
  const notes = selection.filter((id) => getSketchNote(plan, id as SketchNoteId) !== null) as SketchNoteId[]
  return { ...desk, plan, funnel, ids: chosenExperiments(plan, selection), notes }
}

const on = onFetched(async () => {
  const deeds = await import('./sketchDeeds.ts')
  const { nudge } = await import('./sketchHand.ts')
  return { ...deeds, nudge }
})

const needsExperiment = ({ ids }: OnSketch) => (ids.length > 0 ? true : 'whyNoExperiment')

/** The stage so many steps beside that of the first chosen; undefined past the ends. */
function stageBeside({ plan, funnel, ids }: OnSketch, step: 1 | -1): StageId | null | undefined {
  const first = ids[0] === undefined ? null : getExperiment(plan, ids[0])
  if (first === null) return undefined
  // Those that hang nowhere wait behind the last stage.
  const stages = [...shownStagesOf(plan, funnel).map(({ id }): StageId | null => id), null]
  const at = stages.indexOf(first.stage)
  return stages[(at === -1 ? stages.length - 1 : at) + step]
}

const moves: readonly Command[] = (
  [
    { word: 'next', key: 'ArrowRight', step: 1 },
    { word: 'previous', key: 'ArrowLeft', step: -1 },
  ] as const
).map(({ word, key, step }) =>
  on(
    sketchDesk,
    { id: `sketch.stage.${word}`, label: `sketchStage_${word}`, shortcuts: [`Alt+Shift+${key}`] },
    (deeds, found) => {
      const stage = stageBeside(found, step)
      if (stage !== undefined) deeds.hangExperiments(found, found.ids, stage)
    },
    (found) =>
      found.ids.length === 0
        ? 'whyNoExperiment'
        : stageBeside(found, step) === undefined
          ? 'whyLastFunnelStage'
          : true,
  ),
)

/** One press of a key moves so far. */
const nudgeBy = 20

const nudges: readonly Command[] = (
  [
    { word: 'left', key: 'ArrowLeft', x: -1, y: 0 },
    { word: 'right', key: 'ArrowRight', x: 1, y: 0 },
    { word: 'up', key: 'ArrowUp', x: 0, y: -1 },
    { word: 'down', key: 'ArrowDown', x: 0, y: 1 },
  ] as const
).map(({ word, key, x, y }) =>
  on(
    sketchDesk,
    { id: `sketch.nudge.${word}`, label: `sketchNudge_${word}`, shortcuts: [`Shift+${key}`] },
    (deeds, found) => {
      const layout = shownSketch()
      if (layout) deeds.nudge(found, layout, x * nudgeBy, y * nudgeBy)
    },
    ({ ids, notes }) =>
      shownSketch() === null
        ? 'whyNotOnSketch'
        : ids.length + notes.length === 0
          ? 'whyNothingOnSketch'
          : true,
  ),
)

function isArranged(plan: Plan, funnel: FunnelId): boolean {
  const stages = new Set<StageId | null>([null, ...stageIdsOf(plan, funnel)])
  return experimentsOf(plan).every(({ stage, place }) => place === null || !stages.has(stage))
}

/** What can be done on the sketch. */
export const sketchCommands: readonly Command[] = [
  ...moves,
  ...nudges,
  on(
    sketchDesk,
    { id: 'sketch.rename', label: 'sketchRename', shortcuts: ['F2'] },
    (_, { session, ids, notes }) => experimentsView(session).setState({ naming: ids[0] ?? notes[0] ?? null }),
    (found) =>
      shownSketch() === null ? 'whyNotOnSketch' : found.notes.length > 0 ? true : needsExperiment(found),
  ),
  on(
    sketchDesk,
    { id: 'sketch.addNote', label: 'sketchAddNote' },
    (deeds, found) => {
      const layout = shownSketch()
      if (layout) deeds.beginNote(found, deeds.freePlace(layout))
    },
    () => (shownSketch() === null ? 'whyNotOnSketch' : true),
  ),
  on(
    sketchDesk,
    { id: 'sketch.removeNote', label: 'sketchRemoveNote', shortcuts: ['Delete', 'Backspace'] },
    (deeds, found) => deeds.dropNotes(found, found.notes),
    ({ ids, notes }) => (ids.length === 0 && notes.length > 0 ? true : 'whyNoSketchNote'),
  ),
  on(
    sketchDesk,
    { id: 'sketch.arrange', label: 'sketchArrange' },
    (deeds, found) => deeds.arrangeSketch(found, deeds.placedOn(found.plan, found.funnel)),
    ({ plan, funnel }) => (isArranged(plan, funnel) ? 'whyArranged' : true),
  ),
  on(sketchDesk, { id: 'sketch.outline', label: 'sketchOutline' }, (_, { session }) =>
    experimentsView(session).setState(({ isOutline }) => ({ isOutline: !isOutline })),
  ),
]
