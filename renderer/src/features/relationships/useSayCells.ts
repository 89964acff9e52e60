import { gapWord } from '#shared/model/relationship/gapWord.ts'
import { useEffect } from 'react'
import { diffRecords } from '#shared/document/diff.ts'
import type { RelationshipId } from '#shared/lib/ids.ts'
import type { Relationship } from '#shared/model/relationship/relationship.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { DocumentState } from '#renderer/state/documentStore.ts'
import { cellAt, placeOf } from './selectMatrix.ts'
import { useDesk } from '#renderer/state/useDesk.ts'

/** Says the levels of the chosen cell when they change, and after undo and redo goes to what changed. */
export function useSayCells(): void {
  const { document, session } = useDesk()
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  useEffect(() => {
    const say = (cell: Relationship) =>
      t('announceLevels', {
        expected: tCatalog(`level_${cell.expected}`),
        established: tCatalog(`level_${cell.established}`),
        word: t(gapWord(cell)),
      })
    return document.subscribe((now, before) => {
      if (now.plan === before.plan) return
      if (isTimeTravel(now, before)) return followChange(before.plan, now.plan, session.select)
      const id = session.getState().selection.at(-1)
      const place = id === undefined ? null : placeOf(now.plan, id)
      if (!place) return
      const was = cellAt(before.plan, place)
      const is = cellAt(now.plan, place)
      if (was.expected !== is.expected || was.established !== is.established) session.announce(say(is))
    })
  }, [document, session, t, tCatalog])
}

/** Undo and redo are the only changes that move a step between what was and what can be redone. */
function isTimeTravel(now: DocumentState, before: DocumentState): boolean {
  const future = now.history.future.length - before.history.future.length
  const past = now.history.past.length - before.history.past.length
  return (future === 1 && past === -1) || (future === -1 && past === 1)
}

function followChange(before: Plan, now: Plan, select: (ids: readonly RelationshipId[]) => void): void {
  const { added, changed, removed } = diffRecords(before.records, now.records)
  const touched = [...added, ...changed.map((change) => change.after), ...removed]
  const cell = touched.find((record) => record.type === 'relationship')
  if (cell?.type === 'relationship') select([cell.id])
}
