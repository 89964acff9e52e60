// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { eachRecord } from '#shared/document/records.ts'
import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import { blocks, evidenceStates } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { trialIndexOf } from '#shared/model/plan/trialIndex.ts'
import { summarizePlan } from '#shared/model/plan/summarizePlan.ts'
import { categories, levels, relationshipId } from '#shared/model/relationship/relationship.ts'
import { leaveTitle, typeTitle } from '#renderer/features/canvas/editNotes.ts'
import { paste } from '#renderer/features/canvas/pasting.ts'
import { changeCell } from '#renderer/features/relationships/editCells.ts'
import { placeOf } from '#renderer/features/relationships/selectMatrix.ts'
import type { Command } from '#renderer/state/command.ts'
import type { Label } from '#renderer/state/label.ts'
import type { Screen } from '#renderer/state/sessionStore.ts'
import { anyOperation } from '#tests/support/arbitraries.ts'
import { anyText } from '#tests/support/operation.ts'
import { must } from '../support/createTestLibrary.ts'
import { contentOf, followHistory } from '../support/followHistory.ts'
import { leavesAlone, leavesPlanAlone } from '../support/leavesPlanAlone.ts'
import { createLabelCheck } from '../support/labelTexts.ts'
import { allCommands, openCommands, type OpenCommands } from '../support/openCommands.ts'
import { expectedRows, storedPlan } from '../support/storedPlan.ts'

/** Undo and redo are proven by the others. */
const travels: readonly string[] = ['edit.undo', 'edit.redo']

const screens = [
  'canvas',
  'relationships',
  'journeys',
  'funnel',
  'experiments',
] as const satisfies readonly Screen[]

let checkLabel: (label: Label) => void

beforeAll(async () => {
  checkLabel = await createLabelCheck()
  vi.spyOn(window, 'close').mockReturnValue()
  document.execCommand = () => false // jsdom has no clipboard
})

/** All records, and the places of the matrix that have none yet. */
function allPlaces(plan: Plan): readonly RecordId[] {
  const cells = segmentsOf(plan).flatMap((segment) =>
    categories.map((category) => relationshipId(segment, category)),
  )
  return [...new Set([...[...eachRecord(plan.records)].map(({ id }) => id), ...cells])]
}

/** What can be chosen on a screen one by one: funnel and experiments have records of their own. */
function placesOn(plan: Plan, screen: Screen): readonly RecordId[] {
  const trials = new Set(trialIndexOf(plan.records).all)
  const isOfTrials = screen === 'funnel' || screen === 'experiments'
  return allPlaces(plan).filter((id) => trials.has(id) === isOfTrials)
}

async function expectRows({ database, openDocument }: OpenCommands): Promise<void> {
  const document = openDocument()
  expect(await document.flush()).toBe(true)
  const { plan } = document.getState()
  const { planId } = plan
  expect(await storedPlan(database, planId)).toEqual(expectedRows(plan))
  const row = await database.plans.get(planId)
  expect(row).toMatchObject({ rev: plan.trail.rev, trashedAt: null })
  expect(row?.summary).toEqual(summarizePlan(plan))
}

/** What leads out of the plan does so whatever is chosen, and coming back takes long. */
const enough = 6

describe('each command, whatever is chosen', () => {
  const commands = allCommands.filter(({ id }) => !travels.includes(id))

  it.each(commands.map((command) => [command.id, command] as const))('%s', async (id, command) => {
    const world = await openCommands()
    const start = contentOf(world.openDocument().getState().plan)
    const { plan: first } = world.openDocument().getState()
    const places = allPlaces(first)
    let changes = 0
    let left = 0
    for (const screen of screens) {
      const each = placesOn(first, screen).map((place) => [place])
      for (const choice of [[], ...each, places.slice(0, 4), places]) {
        if (left >= enough) break
        world.choose(screen, choice)
        await world.run(command)
        if (
          world.library.getState().open === null ||
          world.openDocument().getState().plan.planId !== world.planId
        ) {
          left += 1
          await world.comeBack()
        }
        const document = world.openDocument()
        const { plan, history } = document.getState()
        if (contentOf(plan) === start) continue
        changes += 1
        expect(history.past, `${id} is one step`).toHaveLength(1)
        const { toasts } = world.session.getState()
        for (const { label } of toasts) checkLabel(label)
        const takeBack = toasts.at(-1)?.undo ?? document.undo
        takeBack()
        expect(contentOf(document.getState().plan)).toBe(start)
        world.session.clearToasts()
      }
    }
    if (leavesAlone(id)) expect(changes).toBe(0)
    else expect(changes).toBeGreaterThan(0)
    await expectRows(world)
  })

  it('the list of those that leave the plan alone names no strangers', () => {
    const known = allCommands.map(({ id }) => id)
    expect([...leavesPlanAlone, ...travels].filter((id) => !known.includes(id))).toEqual([])
  })
})

const pick = fc.nat({ max: 10_000 })

const anyDeed = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('command' as const), index: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('travel' as const), back: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      screen: fc.constantFrom(...screens),
      picks: fc.array(pick, { maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), text: anyText }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      patch: fc.record(
        {
          title: anyText,
          notes: anyText,
          expected: fc.constantFrom(...levels),
          evidence: fc.constantFrom(...evidenceStates),
        },
        { requiredKeys: [] },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('operation' as const), operation: anyOperation }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('filter' as const), at: fc.option(pick) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      block: fc.constantFrom(...blocks),
      lines: fc.array(anyText, { maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rows' as const) }) },
)
type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

/** What a person does next; how it went is for the one that follows the history to say. */
async function doDeed(world: OpenCommands, commands: readonly Command[], deed: Deed): Promise<void> {
  const { session, openDocument, desk } = world
  const { plan } = openDocument().getState()
  switch (deed.kind) {
    case 'command': {
      const possible = commands.filter(({ isEnabled }) => isEnabled(world.context()) === true)
      const command = at(possible, deed.index)
      if (command) await world.run(command)
      return
    }
    case 'travel':
      return void (deed.back ? openDocument().undo() : openDocument().redo())
    case 'choose': {
      leaveTitle(desk())
      const chosen = deed.picks.map((index) => at(allPlaces(plan), index))
      return world.choose(
        deed.screen,
        chosen.filter((id): id is RecordId => id !== undefined),
      )
    }
    case 'type': {
      const { editing } = session.getState()
      if (editing !== null)
        for (const [index] of [...deed.text].entries())
          typeTitle(desk(), editing, deed.text.slice(0, index + 1))
      return leaveTitle(desk())
    }
    case 'cell': {
      const place = placeOf(plan, session.getState().selection.at(-1) ?? '')
      if (place)
        changeCell(desk(), place, deed.patch, { key: 'changeCellNotes', group: `text:${place.category}` })
      return
    }
    case 'operation':
      return openDocument().commit({ label: { key: 'planDetails' } }, deed.operation.apply)
    case 'filter':
      return session.filterSegment(
        deed.at === null ? null : ((at(segmentsOf(plan), deed.at) as NoteId) ?? null),
      )
    case 'paste':
      return paste(desk(), { notes: '', text: deed.lines.join('\n') }, { block: deed.block, after: null })
    case 'rows':
      return expectRows(world)
  }
}

describe('any sequence of commands, choices and typing', () => {
  // The ones that change the plan weigh more than those that go somewhere else.
  const inPlan = (world: OpenCommands) =>
    world.commands.filter(({ id }) => !['plan.new', 'plan.leave', 'app.close'].includes(id))

  it('can be undone step by step and redone, and the rows are the plan each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 5, maxLength: 40 }), async (deeds) => {
        const world = await openCommands()
        let document = world.openDocument()
        let history = followHistory(document, checkLabel)
        for (const deed of deeds) {
          await doDeed(world, inPlan(world), deed)
          if (world.openDocument() === document) continue
          history.stop() // another plan, or the same one opened anew: its history begins here
          document = world.openDocument()
          history = followHistory(document, checkLabel)
        }
        leaveTitle(world.desk())
        await expectRows(world)
        history.walkThrough()
        await expectRows(world)
        history.stop()
        const { plan } = world.openDocument().getState()
        expect(await world.library.closePlan()).toBe(true)
        must(await world.library.openPlan(plan.planId))
        expect(contentOf(world.openDocument().getState().plan), 'opened again').toBe(contentOf(plan))
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
