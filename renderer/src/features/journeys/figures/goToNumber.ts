import type { StoreApi } from 'zustand/vanilla'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { splitKey, type AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { getJourney, kindOf } from '#shared/model/journey/getJourney.ts'
import { numbersOn, type JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import { stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { journeysView, partOf, type JourneyPage, type JourneysView } from '../journeysView.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/**
 * To where a number lives and is changed: the page of its tactic, of its stage, of its journey, or the cell of
 * the relationships. Its field takes the keyboard, and `back` returns. A what-if stays open behind it.
 */
export function goToNumber({ document, session }: Desk, key: AssumptionKey): void {
  const { plan } = document.getState()
  const { record, number } = splitKey(key)
  const view = journeysView(session)
  const journey = getJourney(plan, record as JourneyId) // safe: the lookup decides
  const tactic = getTactic(plan, record as TacticId) // safe: the lookup decides
  if (journey) {
    const kind = kindOf(plan, journey.id)
    const stage = (kind && stageOf(kind, number as JourneyNumber)) ?? null // safe: the number of a journey
    const part = { journey: journey.id, stage, view: pageFor(view) }
    session.jump({ screen: 'journeys', select: stage ? [] : [journey.id], part: partOf(view, part) })
  } else if (tactic) {
    const part = { journey: tactic.journey, stage: null, view: pageFor(view) }
    session.jump({ screen: 'journeys', select: [tactic.id], part: partOf(view, part) })
  } else session.jump({ screen: 'relationships', select: [record] })
  session.setInspector(true)
  focusSoon(key)
}

/** The stage that shows a number; null for one of the journey as a whole. */
function stageOf(kind: ChannelKind, number: JourneyNumber): Stage | null {
  return stagesOf(kind).find((stage) => numbersOn(stage).includes(number)) ?? null
}

/** Numbers live on the map; the ledger, which lists them all, is left for it. */
function pageFor(view: StoreApi<JourneysView>): JourneyPage {
  const { view: page } = view.getState()
  return page === 'ledger' ? 'map' : page
}

/** What is to be focused is drawn with one of the next frames: its page may have to be fetched first. */
function focusSoon(key: AssumptionKey, frames = 60): void {
  requestAnimationFrame(() => {
    const at = `[data-assumption="${CSS.escape(key)}"]`
    const field = document.querySelector<HTMLInputElement>(`${at} input, input${at}`)
    if (field) {
      field.focus()
      field.select()
    } else if (frames > 0) focusSoon(key, frames - 1)
  })
}
