import { useEffect } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { TacticId } from '#shared/lib/ids.ts'
import { kindOf } from '#shared/model/journey/getJourney.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getTactic, standsOn, tacticIdsOn } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { chosenTactics } from './editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'

/** Says where the chosen tactics stand once they have moved, by hand, by key or by undo. */
export function useSayMoves(): void {
  const t = useText('journeys')
  const { document, session } = useDesk()
  useEffect(() => {
    const say = (plan: Plan, ids: readonly TacticId[], first: TacticId) => {
      const tactic = getTactic(plan, first)
      if (!tactic) return
      const stage = standsOn(tactic, kindOf(plan, tactic.journey))
      const there = tacticIdsOn(plan, tactic.journey, stage)
      const name = shortTitle(tactic.name) || t('why_unnamed')
      const place = there.indexOf(first) + 1
      session.announce(
        ids.length > 1
          ? t('inspect_movedMany', { tactics: ids.length, stage: t(`stage_${stage}`) })
          : t('inspect_moved', { name, stage: t(`stage_${stage}`), place, count: there.length }),
      )
    }
    return document.subscribe(({ plan }, before) => {
      if (plan === before.plan) return
      const ids = chosenTactics(plan, session.getState().selection)
      const moved = ids.find((id) => isMoved(before.plan, plan, id))
      if (moved !== undefined) say(plan, ids, moved)
    })
  }, [document, session, t])
}

function isMoved(before: Plan, now: Plan, id: TacticId): boolean {
  const was = getTactic(before, id)
  const is = getTactic(now, id)
  if (was === null || is === null || was === is) return false
  return was.stage !== is.stage || was.journey !== is.journey || was.order !== is.order
}
