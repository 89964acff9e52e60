import type { JourneyId, NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyId } from '#shared/model/journey/journey.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import { removeJourney } from '#shared/model/journey/removeJourney.ts'
import { setJourneyNumber, updateJourney, type JourneyPatch } from '#shared/model/journey/updateJourney.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { tacticIdsOf } from '#shared/model/tactic/getTactic.ts'
import { newId } from '#renderer/platform/newId.ts'
import type { Label } from '#renderer/state/label.ts'
import { makeRoom } from '#renderer/state/makeRoom.ts'
import { journeysView } from './journeysView.ts'
import type { Pair } from './selectJourneys.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** A name as a deed says it. */
export function nameOf(plan: Plan, id: NoteId): string {
  return shortTitle(getNote(plan, id)?.title ?? '') || '…'
}

/** The names of the two a journey is between. */
export function namesOf(plan: Plan, { segment, channel }: Pair): { segment: string; channel: string } {
  return { segment: nameOf(plan, segment), channel: nameOf(plan, channel) }
}

/** Looks at the journey of a pair, whether it is begun or not. */
export function lookAt({ session }: Pick<Desk, 'session'>, id: JourneyId): void {
  const { journey } = journeysView(session).getState()
  if (journey === id) return
  journeysView(session).setState({ journey: id, stage: null, picking: null })
  session.select([])
}

/** Begins the journey of a pair and looks at it. */
export function beginJourney(desk: Desk, pair: Pair): void {
  const { document } = desk
  const values = namesOf(document.getState().plan, pair)
  if (!makeRoom(desk, 1)) return
  document.commit({ label: { key: 'beginJourney', values } }, (plan) =>
    addJourney(plan, pair.segment, pair.channel),
  )
  lookAt(desk, journeyId(pair.segment, pair.channel))
}

/** What is missing for a first journey, in words or as what is there. */
export interface FirstJourney {
  readonly segment: NoteId | { readonly title: string }
  readonly channel: NoteId | { readonly title: string; readonly kind: ChannelKind }
}

/** The first journey with the segment and the channel it needs, as one deed. */
export function beginFirstJourney(desk: Desk, { segment, channel }: FirstJourney): void {
  const { document } = desk
  if (!makeRoom(desk, 3)) return
  const pair: Pair = {
    segment: typeof segment === 'string' ? segment : newId<NoteId>(),
    channel: typeof channel === 'string' ? channel : newId<NoteId>(),
  }
  const withSegment = (plan: Plan) =>
    typeof segment === 'string'
      ? plan
      : addNote(plan, { id: pair.segment, block: 'customer_segments', title: segment.title })
  const withChannel = (plan: Plan) =>
    typeof channel === 'string'
      ? plan
      : addNote(plan, {
          id: pair.channel,
          block: 'channels',
          title: channel.title,
          channelKind: channel.kind,
        })
  const prepared = withChannel(withSegment(document.getState().plan))
  document.commit({ label: { key: 'beginJourney', values: namesOf(prepared, pair) } }, (plan) =>
    addJourney(withChannel(withSegment(plan)), pair.segment, pair.channel),
  )
  lookAt(desk, journeyId(pair.segment, pair.channel))
}

/** Removes a journey with its tactics and offers it back. */
export function dropJourney({ document, session }: Desk, id: JourneyId): void {
  const { plan } = document.getState()
  const journey = getJourney(plan, id)
  if (!journey) return
  const values = namesOf(plan, journey)
  const count = tacticIdsOf(plan, id).length
  document.commit({ label: { key: 'removeJourney', values } }, (now) => removeJourney(now, id))
  session.select([])
  journeysView(session).setState({ stage: null, picking: null })
  const label: Label =
    count === 0
      ? { key: 'removedJourney', values }
      : { key: 'removedJourneyWithTactics', values: { ...values, count } }
  session.toast({ label, undo: () => document.undo() })
}

interface Deed {
  readonly key: Label['key']
  /** What is typed in one field is one step. */
  readonly group?: string
}

/** One field of a journey as one deed. */
export function changeJourney(
  { document }: Desk,
  id: JourneyId,
  patch: JourneyPatch,
  { key, group }: Deed,
): void {
  const { plan } = document.getState()
  const journey = getJourney(plan, id)
  if (!journey) return
  const label: Label = { key, values: namesOf(plan, journey) }
  document.commit({ label, ...(group !== undefined && { group }) }, (now) => updateJourney(now, id, patch))
}

/** One number of a journey; what is typed in its fields is one step. */
export function changeJourneyNumber(
  { document }: Desk,
  id: JourneyId,
  number: JourneyNumber,
  estimate: Estimate | null,
): void {
  const { plan } = document.getState()
  const journey = getJourney(plan, id)
  if (!journey) return
  const label: Label = { key: 'changeJourneyNumber', values: namesOf(plan, journey) }
  document.commit({ label, group: `text:${id}:${number}` }, (now) =>
    setJourneyNumber(now, id, number, estimate),
  )
}

/** What kind of channel it is: the stages of all its journeys follow. */
export function sayKind({ document }: Desk, channel: NoteId, channelKind: ChannelKind): void {
  const label: Label = {
    key: 'changeChannelKind',
    values: { title: nameOf(document.getState().plan, channel) },
  }
  document.commit({ label }, (plan) => updateNote(plan, channel, { channelKind }))
}
