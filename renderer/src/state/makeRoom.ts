import { recordLimits } from '#shared/model/limits.ts'
import { hasRoom } from '#shared/model/plan/hasRoom.ts'
import type { Desk } from './useDesk.ts'

/** False, and said, when the plan holds no more. */
export function makeRoom({ document, session }: Desk, count: number): boolean {
  if (hasRoom(document.getState().plan, count)) return true
  session.toast({
    label: { key: 'noRoomInPlan', values: { limit: recordLimits.records } },
    tone: 'problem',
  })
  return false
}
