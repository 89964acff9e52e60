import fc from 'fast-check'
import { createExample } from '#shared/catalog/examples/createExample.ts'
import { exampleIds, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import { resetExample } from '#shared/catalog/examples/resetExample.ts'
import { getRecord } from '#shared/document/records.ts'
import type { NoteId } from '#shared/lib/ids.ts'
import { rankings } from '#shared/model/experiment/scores.ts'
import { addNote, addNotes } from '#shared/model/note/addNote.ts'
import { duplicateNotes, pasteNotes } from '#shared/model/note/copyNotes.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { moveNotes } from '#shared/model/note/moveNotes.ts'
import { blocks, channelKinds, evidenceStates, segmentMarks } from '#shared/model/note/note.ts'
import { removeNotes } from '#shared/model/note/removeNotes.ts'
import { toggleSegment, updateNote } from '#shared/model/note/updateNote.ts'
import { setEvidence, setLink, setServes } from '#shared/model/note/updateNotes.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { categories, levels, motivations } from '#shared/model/relationship/relationship.ts'
import { clearRelationship, setRelationship } from '#shared/model/relationship/setRelationship.ts'
import exampleTexts from '#shared/locales/en/examples.json'
import { buildPlan, minutesLater, noteId } from './builders.ts'
import { anyJourneyOperation } from './journeyOperations.ts'
import { anyText, choice, pick, type Operation } from './operation.ts'
import { anyTrialOperation } from './trialOperations.ts'

const costRange = fc
  .tuple(fc.nat(), fc.nat(), fc.nat())
  .map((values) => [...values].sort((a, b) => a - b))
  .map(([lowMinor = 0, likelyMinor = 0, highMinor = 0]) => ({ lowMinor, likelyMinor, highMinor }))

/** Also ranges that are none: the operation has to leave them out. */
const anyCost = fc.option(
  fc.oneof(
    costRange,
    fc.record({ lowMinor: fc.double(), likelyMinor: fc.integer(), highMinor: fc.integer() }),
  ),
)

const newId = fc.uuid().map((text) => noteId(text.replaceAll('-', '').slice(6)))

/** Ids are random in life: here one that the plan has already is given an ending. */
function fresh(plan: Plan, id: NoteId): NoteId {
  return getRecord(plan.records, id) === null ? id : fresh(plan, noteId(`${id}x`))
}

function pickSegment(plan: Plan, index: number): NoteId {
  const ids = segmentsOf(plan)
  return ids[index % Math.max(1, ids.length)] ?? noteId('nobody')
}

const adding = fc
  .record({
    id: newId,
    block: fc.constantFrom(...blocks),
    title: anyText,
    after: fc.option(choice),
    mark: fc.option(fc.constantFrom(...segmentMarks)),
    customers: fc.option(fc.oneof(fc.nat(), fc.double())),
    channelKind: fc.option(fc.constantFrom(...channelKinds)),
    targets: fc.array(choice, { maxLength: 3 }),
  })
  .map(({ after, targets, ...fields }): Operation => ({
    name: `addNote ${JSON.stringify(fields)}`,
    apply: (plan) => {
      const references = targets.map((index) => pick(plan, index))
      const place = after === null ? {} : { after: pick(plan, after) }
      return addNote(plan, {
        ...fields,
        ...place,
        id: fresh(plan, fields.id),
        segments: references,
        links: references,
      })
    },
  }))

const addingList = fc
  .record({
    block: fc.constantFrom(...blocks),
    ids: fc.uniqueArray(newId, { minLength: 1, maxLength: 4 }),
    after: fc.option(choice),
  })
  .map(({ block, ids, after }): Operation => ({
    name: `addNotes ${ids.length} ${block}`,
    apply: (plan) =>
      addNotes(plan, {
        block,
        notes: ids.map((id) => ({ id: fresh(plan, id), title: id })),
        after: after === null ? null : pick(plan, after),
      }),
  }))

const updating = fc
  .record({
    at: choice,
    targets: fc.array(choice, { maxLength: 4 }),
    patch: fc.record(
      {
        title: anyText,
        details: anyText,
        evidence: fc.constantFrom(...evidenceStates),
        mark: fc.option(fc.constantFrom(...segmentMarks)),
        customers: fc.option(fc.oneof(fc.nat(), fc.double())),
        matters: anyText,
        channelKind: fc.option(fc.constantFrom(...channelKinds)),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, targets, patch }): Operation => ({
    name: `updateNote ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const references = targets.map((index) => pick(plan, index))
      return updateNote(plan, pick(plan, at), { ...patch, segments: references, links: references })
    },
  }))

const moving = fc
  .record({
    ids: fc.array(choice, { minLength: 1, maxLength: 4 }),
    block: fc.constantFrom(...blocks),
    before: fc.option(choice),
  })
  .map(({ ids, block, before }): Operation => ({
    name: `moveNotes ${ids.length} to ${block}`,
    apply: (plan) =>
      moveNotes(
        plan,
        ids.map((index) => pick(plan, index)),
        { block, before: before === null ? null : pick(plan, before) },
      ),
  }))

const removing = fc.array(choice, { minLength: 1, maxLength: 3 }).map((ids): Operation => ({
  name: `removeNotes ${ids.length}`,
  apply: (plan) =>
    removeNotes(
      plan,
      ids.map((index) => pick(plan, index)),
    ),
}))

const toggling = fc.tuple(choice, choice).map(([note, segment]): Operation => ({
  name: 'toggleSegment',
  apply: (plan) => toggleSegment(plan, pick(plan, note), pickSegment(plan, segment)),
}))

const copying = fc
  .record({
    at: fc.uniqueArray(choice, { minLength: 1, maxLength: 4 }),
    ids: fc.uniqueArray(newId, { minLength: 4, maxLength: 4 }),
    block: fc.option(fc.constantFrom(...blocks)),
    after: choice,
    isPaste: fc.boolean(),
  })
  .map(({ at, ids, block, after, isPaste }): Operation => ({
    name: `${isPaste ? 'pasteNotes' : 'duplicateNotes'} ${at.length} ${block ?? 'own block'}`,
    apply: (plan) => {
      const chosen = [...new Set(at.map((index) => pick(plan, index)))]
      const newIds = ids.map((id) => fresh(plan, id))
      if (!isPaste) return duplicateNotes(plan, chosen, newIds)
      const notes = chosen.flatMap((id) => getNote(plan, id) ?? [])
      return pasteNotes(plan, { notes, ids: newIds, block, after: pick(plan, after) })
    },
  }))

const changingMany = fc
  .record({
    at: fc.array(choice, { minLength: 1, maxLength: 4 }),
    segment: choice,
    to: choice,
    evidence: fc.constantFrom(...evidenceStates),
    deed: fc.constantFrom('evidence' as const, 'serves' as const, 'link' as const),
    on: fc.boolean(),
  })
  .map(({ at, segment, to, evidence, deed, on }): Operation => ({
    name: `set ${deed} ${at.length} ${on}`,
    apply: (plan) => {
      const chosen = at.map((index) => pick(plan, index))
      if (deed === 'evidence') return setEvidence(plan, chosen, evidence)
      if (deed === 'serves') return setServes(plan, chosen, pickSegment(plan, segment), on)
      return setLink(plan, pick(plan, at[0] ?? 0), pick(plan, to), on)
    },
  }))

const relating = fc
  .record({
    segment: choice,
    category: fc.constantFrom(...categories),
    targets: fc.option(fc.array(choice, { maxLength: 3 })),
    patch: fc.record(
      {
        expected: fc.constantFrom(...levels),
        established: fc.constantFrom(...levels),
        title: anyText,
        notes: anyText,
        motivations: fc.array(fc.constantFrom(...motivations), { maxLength: 4 }),
        establishedCost: anyCost,
        expectedCost: anyCost,
        evidence: fc.constantFrom(...evidenceStates),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ segment, category, targets, patch }): Operation => ({
    name: `setRelationship ${category} ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const leansOn = targets?.map((index) => pick(plan, index))
      return setRelationship(plan, pickSegment(plan, segment), category, {
        ...patch,
        ...(leansOn && { leansOn }),
      })
    },
  }))

const clearing = fc.tuple(choice, fc.constantFrom(...categories)).map(([segment, category]): Operation => ({
  name: `clearRelationship ${category}`,
  apply: (plan) => clearRelationship(plan, pickSegment(plan, segment), category),
}))

const naming = fc
  .record(
    {
      name: anyText,
      designedFor: anyText,
      designedBy: anyText,
      footer: anyText,
      iteration: fc.oneof(fc.nat(), fc.double()),
      period: fc.constantFrom('week' as const, 'month' as const, 'year' as const),
      simple: fc.boolean(),
      transactional: fc.boolean(),
      hiddenScreens: fc.array(
        fc.constantFrom('canvas', 'relationships', 'journeys', 'funnel', 'experiments'),
        {
          maxLength: 6,
        },
      ),
      ranking: fc.constantFrom(...rankings),
      currency: fc.constantFrom({ code: 'IDR', exponent: 0 }, { code: 'MYR', exponent: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((patch): Operation => ({
    name: `updateMeta ${JSON.stringify(patch)}`,
    apply: (plan) => updateMeta(plan, patch),
  }))

const resetting = fc.constantFrom(...exampleIds).map((id): Operation => ({
  name: `resetExample ${id}`,
  apply: (plan) => resetExample(plan, exampleAsNew(id)),
}))

const asNew = new Map<ExampleId, Plan>()

function exampleAsNew(id: ExampleId): Plan {
  const known =
    asNew.get(id) ?? createExample({ id, texts: exampleTexts, language: 'en', now: minutesLater(0) })
  asNew.set(id, known)
  return known
}

/** One of the real operations with any arguments. */
export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: adding },
  { weight: 1, arbitrary: addingList },
  { weight: 3, arbitrary: updating },
  { weight: 3, arbitrary: moving },
  { weight: 1, arbitrary: removing },
  { weight: 2, arbitrary: toggling },
  { weight: 2, arbitrary: copying },
  { weight: 2, arbitrary: changingMany },
  { weight: 4, arbitrary: relating },
  { weight: 1, arbitrary: clearing },
  { weight: 1, arbitrary: naming },
  { weight: 1, arbitrary: resetting },
  { weight: 12, arbitrary: anyJourneyOperation },
  { weight: 12, arbitrary: anyTrialOperation },
)

export const anyOperations = fc.array(anyOperation, { minLength: 1, maxLength: 30 })

/** A plan that real operations made. */
export const anyPlan: fc.Arbitrary<Plan> = anyOperations.map((operations) =>
  operations.reduce((plan, { apply }) => apply(plan), buildPlan()),
)
