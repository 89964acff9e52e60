import { createCommands } from '#renderer/app/commands.ts'
import { createLaterCommands } from '#renderer/app/laterCommands.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import { createPreferencesStore } from '#renderer/state/preferencesStore.ts'
import type { Screen } from '#renderer/state/sessionStore.ts'
import { exampleIds, examplePlanId } from '#shared/catalog/examples/exampleIds.ts'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import type { RecordId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { journeysOf } from '#shared/model/journey/getJourney.ts'
import { addExperiment } from '#shared/model/experiment/addExperiment.ts'
import { addTactic } from '#shared/model/tactic/addTactic.ts'
import { tacticsOf } from '#shared/model/tactic/getTactic.ts'
import { noteId, testTime } from '#tests/support/builders.ts'
import { tacticId } from '#tests/support/journeyBuilders.ts'
import { buildTrialPlan, experimentId } from '#tests/support/trialBuilders.ts'
import { must, openLibrary } from './createTestLibrary.ts'

/** What the commands say by themselves. */
const words = { name: () => 'New plan', language: () => 'en' as const }

/** The whole list, what the start fetches and what follows it. */
export const allCommands = [...createCommands(words), ...createLaterCommands(words)]

/** The plan with a journey, experiments on its funnel and a segment for every mark, in the place of a worked example that somebody changed. */
export function buildMarkedPlan(): Plan {
  const marked = [4, 5, 6, 7, 8].reduce(
    (plan, mark) =>
      addNote(plan, { id: noteId(`segment-${mark}`), block: 'customer_segments', title: `Segment ${mark}` }),
    buildTrialPlan(),
  )
  const tried = withSecondJourney(updateNote(marked, noteId('coffee'), { evidence: 'supported' }))
  // a second idea to pass, put somewhere on the sketch
  const plan = addExperiment(tried, {
    id: experimentId('second-idea'),
    name: 'A second idea',
    kind: 'ab',
    stage: null,
    createdAt: testTime,
    place: { x: 700, y: 400 },
  })
  return { ...plan, planId: examplePlanId(exampleIds[0]), trail: { ...plan.trail, rev: 7 } }
}

/** A second journey to copy to, and on every stage in use a second tactic to pass. */
function withSecondJourney(plan: Plan): Plan {
  const [first] = journeysOf(plan)
  if (!first) return plan
  return tacticsOf(plan, first.id).reduce(
    (next, { id, journey, stage, kind, name, medium }) =>
      addTactic(next, { id: tacticId(`${id}-2`), journey, stage, kind, name, medium }, null),
    addJourney(plan, noteId('offices'), noteId('stall')),
  )
}

/** The real list of commands over the real stores, with a plan open as the window has it. */
export async function openCommands(plan: Plan = buildMarkedPlan()) {
  const parts = await openLibrary()
  const { library, files, session, desktop } = parts
  must(await library.addPlan(plan))
  must(await library.openPlan(plan.planId))
  session.go('canvas')
  const preferences = createPreferencesStore(defaultPreferences, desktop.api)
  // A question of a command waits for a person; here nobody sits before the window.
  files.subscribe(({ question }) => {
    if (question) queueMicrotask(() => files.answer('cancel'))
  })
  const openDocument = (): DocumentStore => {
    const { open } = library.getState()
    if (!open) throw new Error('no plan is open')
    return open
  }
  const context = (): CommandContext => ({
    desktop: desktop.api,
    library,
    session,
    preferences,
    files,
    document: library.getState().open,
  })
  return {
    ...parts,
    planId: plan.planId,
    preferences,
    commands: allCommands,
    context,
    openDocument,
    desk: () => ({ document: openDocument(), session }),
    choose: (screen: Screen, ids: readonly RecordId[]) => {
      session.go(screen)
      session.select(ids)
    },
    /** As a key or the menu does: nothing when the command says why not. */
    run: async (command: Command): Promise<boolean> => {
      if (command.isEnabled(context()) !== true) return false
      await command.run(context())
      return true
    },
    /** Back to the plan when a command led away from it. */
    comeBack: async (): Promise<void> => {
      must(await library.openPlan(plan.planId))
      if (session.getState().screen === 'library') session.go('canvas')
    },
  }
}

export type OpenCommands = Awaited<ReturnType<typeof openCommands>>
