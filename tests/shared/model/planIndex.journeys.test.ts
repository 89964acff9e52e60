import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareOrder } from '#shared/document/order.ts'
import { changeRecords, eachRecord, emptyRecords } from '#shared/document/records.ts'
import { journeyIdsOf, kindOf } from '#shared/model/journey/getJourney.ts'
import { stages, stageIn, stagesOf } from '#shared/model/journey/stages.ts'
import { notesInBlock, segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { journeyId } from '#shared/model/journey/journey.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyShare } from '#shared/model/journey/journeyShare.ts'
import { journeyBlocks, journeyCardsOf } from '#shared/model/journey/journeyCards.ts'
import type { Plan, PlanRecord } from '#shared/model/plan/plan.ts'
import { planIndexOf } from '#shared/model/plan/planIndex.ts'
import { tacticIdsOf, tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { anyOperations } from '#tests/support/arbitraries.ts'
import { buildJourneyPlan } from '#tests/support/journeyBuilders.ts'

function journeysByHand(plan: Plan) {
  return segmentsOf(plan)
    .flatMap((segment) => notesInBlock(plan, 'channels').map((channel) => journeyId(segment, channel)))
    .filter((id) => getJourney(plan, id) !== null)
}

function tacticsByHand(plan: Plan, id: ReturnType<typeof journeyId>) {
  const kind = kindOf(plan, id)
  const all = [...eachRecord(plan.records)]
    .filter((record) => record.type === 'tactic')
    .filter((tactic) => tactic.journey === id)
    .sort(compareOrder)
  return (kind === null ? stages : stagesOf(kind)).map((stage) =>
    all
      .filter((tactic) => (kind === null ? tactic.stage : stageIn(kind, tactic.stage)) === stage)
      .map((tactic) => tactic.id),
  )
}

/** The plan as if it had just been opened: nothing of what was known of it holds. */
function anew(plan: Plan): Plan {
  planIndexOf(emptyRecords<PlanRecord>())
  const put = [...eachRecord(plan.records)].map((record) => structuredClone(record))
  return { ...plan, records: changeRecords(emptyRecords<PlanRecord>(), { put }) }
}

it('journeys and tactics stand as sorting everything says, after any operations', () => {
  fc.assert(
    fc.property(anyOperations, (operations) => {
      let plan = buildJourneyPlan()
      for (const { name, apply } of operations) {
        plan = apply(plan)
        expect(journeyIdsOf(plan), name).toEqual(journeysByHand(plan))
        for (const id of journeyIdsOf(plan)) {
          const byStage = tacticsByHand(plan, id)
          expect(tacticIdsOf(plan, id), name).toEqual(byStage.flat())
          const kind = kindOf(plan, id)
          const all = kind === null ? stages : stagesOf(kind)
          expect(
            all.map((stage) => tacticIdsOn(plan, id, stage)),
            name,
          ).toEqual(byStage)
        }
      }
    }),
    { numRuns: 100 },
  )
})

it('cards of journeys say the same as in a plan opened anew, after any operations', () => {
  fc.assert(
    fc.property(anyOperations, (operations) => {
      let plan = buildJourneyPlan()
      for (const { name, apply } of operations) {
        plan = apply(plan)
        const fresh = anew(plan)
        for (const block of journeyBlocks) {
          expect(journeyCardsOf(plan, block), name).toEqual(journeyCardsOf(fresh, block))
          for (const id of journeyIdsOf(plan)) {
            expect(journeyShare(plan, id, block), name).toEqual(journeyShare(fresh, id, block))
          }
        }
      }
    }),
    { numRuns: 60 },
  )
})
