import { setAssumptions } from '#shared/model/estimate/setAssumptions.ts'
import type { JourneyModel } from '#shared/model/journey/journeyModel.ts'
import { countTried, withTried, type WhatIfNumber } from '#shared/model/journey/whatIfNumbers.ts'
import { journeysView } from '../journeysView.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** Begins to try numbers out, in the panel where a stage or a tactic may stand; the plan stays as it is. */
export function startWhatIf({ session }: Pick<Desk, 'session'>): void {
  if (session.getState().whatIf !== null) return
  session.select([])
  journeysView(session).setState({ stage: null })
  session.tryNumbers(new Map())
  session.setInspector(true)
}

/** Moves one number, or several in proportion, without touching the plan. */
export function tryNumber(
  { session }: Pick<Desk, 'session'>,
  model: JourneyModel,
  number: WhatIfNumber,
  value: number,
): void {
  session.tryNumbers(withTried(session.getState().whatIf ?? new Map(), model, number, value))
}

/** How many numbers are other than the plan's. */
export function countTriedNow({ document, session }: Desk): number {
  const { whatIf } = session.getState()
  return whatIf === null ? 0 : countTried(document.getState().plan, whatIf)
}

/** Makes what was tried out the numbers of the plan, as one deed. */
export function applyWhatIf(desk: Desk): void {
  const { document, session } = desk
  const { whatIf } = session.getState()
  const count = countTriedNow(desk)
  session.tryNumbers(null)
  if (whatIf === null || count === 0) return
  document.commit({ label: { key: 'applyWhatIf', values: { count } } }, (plan) =>
    setAssumptions(plan, whatIf),
  )
  session.toast({ label: { key: 'appliedWhatIf', values: { count } }, undo: () => document.undo() })
}

/** Ends trying out; the plan was never touched. What was tried can be taken up again. */
export function discardWhatIf(desk: Desk): void {
  const { session } = desk
  const { whatIf } = session.getState()
  if (whatIf === null) return
  const count = countTriedNow(desk)
  session.tryNumbers(null)
  if (count === 0) return
  session.toast({
    label: { key: 'discardedWhatIf', values: { count } },
    undo: () => session.tryNumbers(whatIf),
  })
}
