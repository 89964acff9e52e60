import type { JourneyId } from '#shared/lib/ids.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { journeysView } from './journeysView.ts'

/** Opens the page about the journey as a whole: its period, start, worth and notes. */
export function openJourneyPage(session: SessionStore, id: JourneyId): void {
  journeysView(session).setState({ journey: id, stage: null })
  session.select([id])
  session.setInspector(true)
}
