import fc from 'fast-check'
import { eachRecord } from '#shared/document/records.ts'
import type { JourneyId, NoteId, TacticId } from '#shared/lib/ids.ts'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { strengths, type Estimate } from '#shared/model/estimate/estimate.ts'
import { setAssumptions } from '#shared/model/estimate/setAssumptions.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { journeyPeriods, worthVariants } from '#shared/model/journey/journey.ts'
import { journeyNumbers } from '#shared/model/journey/journeyNumbers.ts'
import { removeJourney } from '#shared/model/journey/removeJourney.ts'
import { stages } from '#shared/model/journey/stages.ts'
import { setJourneyNumber, updateJourney } from '#shared/model/journey/updateJourney.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { addTactic } from '#shared/model/tactic/addTactic.ts'
import { copyTactics } from '#shared/model/tactic/copyTactics.ts'
import { moveTactics } from '#shared/model/tactic/moveTactics.ts'
import { removeTactics } from '#shared/model/tactic/removeTactics.ts'
import { media, tacticStatuses } from '#shared/model/tactic/tactic.ts'
import { tacticNumbers } from '#shared/model/tactic/tacticNumbers.ts'
import { setTacticNumber, setTacticStatus, updateTactic } from '#shared/model/tactic/updateTactic.ts'
import { journeyOf, tacticId } from './journeyBuilders.ts'
import { anyText, choice, pick, type Operation } from './operation.ts'

export function pickOf<Id extends string>(ids: readonly Id[], index: number, missing: Id): Id {
  return ids[index % Math.max(1, ids.length)] ?? missing
}

export const pickJourney = (plan: Plan, index: number): JourneyId =>
  pickOf(journeyIdsOf(plan), index, journeyOf('nobody', 'nowhere'))

export function pickTactic(plan: Plan, index: number): TacticId {
  const ids = [...eachRecord(plan.records)].filter((record) => record.type === 'tactic').map(({ id }) => id)
  return pickOf(ids.sort(), index, tacticId('none'))
}

/** Mostly a segment and a channel, now and then any note. */
const beginning = fc.tuple(choice, choice, fc.boolean()).map(([segment, channel, isAny]): Operation => ({
  name: 'addJourney',
  apply: (plan) => {
    const among = (block: 'customer_segments' | 'channels', index: number): NoteId =>
      isAny && index % 5 === 0
        ? pick(plan, index)
        : pickOf(notesInBlock(plan, block), index, pick(plan, index))
    return addJourney(plan, among('customer_segments', segment), among('channels', channel))
  },
}))

export const anyNumber = fc.oneof(
  fc.double(),
  fc.nat(),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(-0),
)

/** Also what is no estimate: the operation has to leave it out. */
export const anyEstimate: fc.Arbitrary<Estimate | null> = fc.option(
  fc.record({
    likely: anyNumber,
    low: fc.option(anyNumber),
    high: fc.option(anyNumber),
    source: anyText,
    strength: fc.option(fc.constantFrom(...strengths)),
  }),
)

const estimating = fc
  .record({ at: choice, journey: fc.constantFrom(...journeyNumbers), estimate: anyEstimate })
  .map(({ at, journey, estimate }): Operation => ({
    name: `setJourneyNumber ${journey} ${JSON.stringify(estimate)}`,
    apply: (plan) => setJourneyNumber(plan, pickJourney(plan, at), journey, estimate),
  }))

const estimatingTactic = fc
  .record({ at: choice, number: fc.constantFrom(...tacticNumbers), estimate: anyEstimate })
  .map(({ at, number, estimate }): Operation => ({
    name: `setTacticNumber ${number} ${JSON.stringify(estimate)}`,
    apply: (plan) => setTacticNumber(plan, pickTactic(plan, at), number, estimate),
  }))

const changing = fc
  .record({
    at: choice,
    patch: fc.record(
      {
        period: fc.constantFrom(...journeyPeriods),
        start: fc.constantFrom(null, '2026-02-28', '2026-02-30', 'soon', '0000-01-01'),
        worth: fc.record({
          variant: fc.constantFrom(...worthVariants),
          horizonMonths: fc.oneof(fc.integer({ min: 0, max: 61 }), fc.double()),
          discountPerYear: fc.double({ min: -1, max: 11 }),
          observed: fc.constantFrom([], [1], [1, 0.5, 0.5], [1, 0.4, 0.5], [0.9], [1, -0], [1, NaN]),
        }),
        countsConsent: fc.boolean(),
        notes: anyText,
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, patch }): Operation => ({
    name: `updateJourney ${JSON.stringify(patch)}`,
    apply: (plan) => updateJourney(plan, pickJourney(plan, at), patch),
  }))

const ending = choice.map((at): Operation => ({
  name: 'removeJourney',
  apply: (plan) => removeJourney(plan, pickJourney(plan, at)),
}))

const newTactic = fc.uuid().map((text) => tacticId(`t${text.replaceAll('-', '').slice(6)}`))

const adding = fc
  .record({
    id: newTactic,
    at: choice,
    before: fc.option(choice),
    stage: fc.constantFrom(...stages),
    kind: fc.constantFrom(null, 'radio', 'referral_program'),
    name: anyText,
    medium: fc.option(fc.constantFrom(...media)),
  })
  .map(({ at, before, ...tactic }): Operation => ({
    name: `addTactic ${tactic.stage}`,
    apply: (plan) =>
      addTactic(
        plan,
        { ...tactic, journey: pickJourney(plan, at) },
        before === null ? null : pickTactic(plan, before),
      ),
  }))

const updating = fc
  .record({
    at: choice,
    targets: fc.array(choice, { maxLength: 3 }),
    patch: fc.record(
      {
        name: anyText,
        medium: fc.option(fc.constantFrom(...media)),
        status: fc.constantFrom(...tacticStatuses),
        owner: anyText,
        notes: anyText,
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, targets, patch }): Operation => ({
    name: `updateTactic ${JSON.stringify(patch)}`,
    apply: (plan) => {
      const links = targets.map((index) => pick(plan, index))
      return updateTactic(plan, pickTactic(plan, at), { ...patch, links })
    },
  }))

const manyTactics = fc
  .record({
    at: fc.uniqueArray(choice, { minLength: 1, maxLength: 4 }),
    ids: fc.uniqueArray(newTactic, { minLength: 4, maxLength: 4 }),
    journey: choice,
    stage: fc.constantFrom(...stages),
    before: fc.option(choice),
    status: fc.constantFrom(...tacticStatuses),
    deed: fc.constantFrom('move', 'move', 'move', 'copy', 'copy', 'status', 'remove'),
  })
  .map(({ at, ids, journey, stage, before, status, deed }): Operation => ({
    name: `${deed} tactics ${at.length} ${stage}`,
    apply: (plan) => {
      const chosen = [...new Set(at.map((index) => pickTactic(plan, index)))]
      const goal = pickJourney(plan, journey)
      if (deed === 'status') return setTacticStatus(plan, chosen, status)
      if (deed === 'remove') return removeTactics(plan, chosen.slice(0, 1))
      if (deed === 'copy') return copyTactics(plan, chosen, ids, goal)
      const follower = before === null ? null : pickTactic(plan, before)
      return moveTactics(plan, chosen, { journey: goal, stage, before: follower })
    },
  }))

const trying = fc
  .array(fc.tuple(choice, fc.nat(), anyNumber), { minLength: 1, maxLength: 4 })
  .map((tried): Operation => ({
    name: `setAssumptions ${JSON.stringify(tried)}`,
    apply: (plan) => {
      const ids = [...eachRecord(plan.records)].map(({ id }) => id).sort()
      const names = [...journeyNumbers, ...tacticNumbers, 'establishedCost' as const]
      const entries = tried.flatMap(([record, name, value]) => {
        const id = ids[record % Math.max(1, ids.length)]
        return id === undefined
          ? []
          : [[assumptionKey(id, names[name % names.length] ?? 'cost'), value] as const]
      })
      return setAssumptions(plan, new Map(entries))
    },
  }))

/** One of the real operations on journeys and tactics with any arguments. */
export const anyJourneyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: beginning },
  { weight: 2, arbitrary: estimating },
  { weight: 1, arbitrary: changing },
  { weight: 1, arbitrary: ending },
  { weight: 4, arbitrary: adding },
  { weight: 1, arbitrary: updating },
  { weight: 2, arbitrary: estimatingTactic },
  { weight: 3, arbitrary: manyTactics },
  { weight: 1, arbitrary: trying },
)
