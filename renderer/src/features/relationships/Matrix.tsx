import { useRef, type FocusEvent, type KeyboardEvent } from 'react'
import type { NoteId, RelationshipId } from '#shared/lib/ids.ts'
import { relationshipId, type Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { CategoryHead } from './CategoryHead.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import { RowHead } from './RowHead.tsx'
import { sixCategories, usesTransactional } from '#shared/model/relationship/relationshipMatrix.ts'
import { TotalsRow } from './TotalsRow.tsx'
import css from './Matrix.module.css'

interface MatrixProps {
  readonly segments: readonly NoteId[]
  readonly categories: readonly Category[]
}

/** Rows are segments, columns the ways to treat them; one Tab stop, arrows inside. */
export function Matrix({ segments, categories }: MatrixProps) {
  const t = useText('relationships')
  const { session } = useStores()
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const cells = segments.map((segment) => categories.map((category) => relationshipId(segment, category)))
  const last = useRef<string | null>(null)
  if (chosen !== null) last.current = chosen
  const all = cells.flat()
  const tabStop = all.find((id) => id === last.current) ?? all[0] ?? null
  return (
    <div
      role="grid"
      aria-label={t('matrix')}
      aria-describedby="matrix-keys"
      className={css.matrix}
      style={{ '--columns': categories.length, '--rows': segments.length } as object}
      data-matrix=""
      onKeyDown={(event) => onKey(session, cells, event)}
      onFocus={(event: FocusEvent<HTMLElement>) => {
        const id = cellIdOf(event.target)
        if (id !== null && id !== chosen) session.select([id])
      }}
      onDoubleClick={(event) => {
        if (cellIdOf(event.target) !== null) openInspector(session.setInspector)
      }}
    >
      <div role="row" className={css.row}>
        <div role="columnheader" className={css.head}>
          <span>{t('headSegment')}</span>
          <span className={css.headHint}>{t('headHint')}</span>
        </div>
        {categories.map((category) => (
          <CategoryHead key={category} category={category} />
        ))}
      </div>
      {segments.map((segment) => (
        <div key={segment} role="row" className={css.row}>
          <RowHead id={segment} />
          {categories.map((category) => (
            <MatrixCell
              key={category}
              segment={segment}
              category={category}
              isTabStop={relationshipId(segment, category) === tabStop}
            />
          ))}
        </div>
      ))}
      <TotalsRow categories={categories} />
    </div>
  )
}

function onKey(
  session: SessionStore,
  cells: readonly (readonly RelationshipId[])[],
  event: KeyboardEvent<HTMLElement>,
): void {
  const id = cellIdOf(event.target)
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (id === null) return backToCells(session, cells, event)
  if (event.key === 'Enter') openInspector(session.setInspector)
  else if (event.key.toLowerCase() === 'h') aboutColumn(id)
  else if (event.key === 'Escape') session.select([])
  else {
    const next = step(cells, id, event.key)
    if (next === null) return
    session.select([next])
  }
  event.preventDefault()
}

/** From a column head, where an explanation was read, an arrow leads back among the cells. */
function backToCells(
  session: SessionStore,
  cells: readonly (readonly RelationshipId[])[],
  event: KeyboardEvent<HTMLElement>,
): void {
  const { category } = event.target instanceof HTMLElement ? event.target.dataset : {}
  if (category === undefined || !event.key.startsWith('Arrow')) return
  const chosen = session.getState().selection.at(-1)
  const id =
    cells.flat().find((each) => each === chosen) ?? cells[0]?.find((each) => each.endsWith(`:${category}`))
  document.querySelector<HTMLElement>(`[data-cell="${id}"]`)?.focus()
  event.preventDefault()
}

/** The six, and the seventh when it is used or wished for. */
export function useCategories(isWished: boolean): readonly Category[] {
  const isUsed = usePlan(usesTransactional)
  return isUsed || isWished ? [...sixCategories, 'transactional'] : sixCategories
}

function cellIdOf(target: EventTarget): RelationshipId | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  const id = cell?.dataset['cell']
  return id === undefined ? null : (id as RelationshipId) // safe: cells carry the id they were drawn with
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The cell a key leads to; edges hold. */
function step(
  cells: readonly (readonly RelationshipId[])[],
  id: RelationshipId,
  key: string,
): RelationshipId | null {
  const row = cells.findIndex((each) => each.includes(id))
  const column = cells[row]?.indexOf(id) ?? -1
  if (key === 'Home') return cells[row]?.[0] ?? null
  if (key === 'End') return cells[row]?.at(-1) ?? null
  const by = steps[key]
  return by === undefined ? null : (cells[row + by[0]]?.[column + by[1]] ?? id)
}

/** Enter goes into the details; Escape there leads back. */
function openInspector(setInspector: (open: boolean) => void): void {
  setInspector(true)
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-cell-details] input:checked')?.focus(),
  )
}

function aboutColumn(id: RelationshipId): void {
  const category = id.slice(id.lastIndexOf(':') + 1)
  document.querySelector<HTMLElement>(`[data-category="${category}"]`)?.click()
}
