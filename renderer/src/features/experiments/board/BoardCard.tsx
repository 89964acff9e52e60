import { memo, useEffect, useRef } from 'react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import type { Lighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CardFace } from './CardFace.tsx'
import css from './Board.module.css'

interface BoardCardProps {
  readonly id: ExperimentId
  /** Where it stands in its column, from 1, and how many stand there; told where not all of them are drawn. */
  readonly place?: number
  readonly of?: number
  readonly isTabStop: boolean
  readonly lighting: Lighting
}

/** One experiment in its column; it draws itself again only when it, or what it rests on, changes. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { id, place, of, isTabStop, lighting } = props
  const experiment = usePlan((plan) => getExperiment(plan, id))
  const isChosen = useSession(({ selection }) => selection.includes(id))
  const isActive = useSession(({ selection }) => selection.at(-1) === id)
  const card = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const active = document.activeElement
    if (!isActive || !card.current || active === card.current) return
    const isFree = active === null || active === document.body || active.closest('[data-board]') !== null
    if (isFree) card.current.focus()
    card.current.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isActive])
  if (experiment === null) return null
  return (
    <div role="listitem" className={css.item} aria-posinset={place} aria-setsize={of} data-drag-item={id}>
      <button
        ref={card}
        type="button"
        data-card={id}
        aria-pressed={isChosen}
        tabIndex={isTabStop || isActive ? 0 : -1}
        className={classNames(
          css.card,
          experiment.state === 'idea' && css.idea,
          isChosen && css.chosen,
          !lighting.isOff && !lighting.isLit(experiment) && css.dim,
        )}
      >
        <CardFace experiment={experiment} />
      </button>
    </div>
  )
})
