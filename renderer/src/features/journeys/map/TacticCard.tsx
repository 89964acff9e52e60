import { Calendar, CircleStop, Lightbulb, Play, type LucideIcon } from 'lucide-react'
import { memo } from 'react'
import type { TacticId } from '#shared/lib/ids.ts'
import type { Tactic, TacticStatus } from '#shared/model/tactic/tactic.ts'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useLighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { nameLines } from '#renderer/diagram/nameLines.ts'
import { useMapScene, useTabIndex, type MapScene } from './MapContext.ts'
import { numberWidth } from '#renderer/diagram/textWidth.ts'
import { useTacticWords } from './useTacticWords.ts'
import css from './TacticCard.module.css'

export const statusIcons: Readonly<Record<TacticStatus, LucideIcon>> = {
  idea: Lightbulb,
  planned: Calendar,
  running: Play,
  stopped: CircleStop,
}

/** One tactic on its stage: what it is, what it costs and what a customer by it costs. */
export const TacticCard = memo(function TacticCard({ id, dragging }: PartProps) {
  const tactic = useRecord(id as TacticId) // safe: this part draws tactics alone
  const scene = useMapScene()
  const tabIndex = useTabIndex(id)
  return tactic && <Card tactic={tactic} scene={scene} tabIndex={tabIndex} isMoving={dragging === true} />
})

interface CardProps {
  readonly tactic: Tactic
  readonly scene: MapScene
  readonly tabIndex: 0 | -1
  readonly isMoving: boolean
}

const Card = memo(function Card({ tactic, scene, tabIndex, isMoving }: CardProps) {
  const t = useText('journeys')
  const words = useTacticWords(tactic, scene)
  const isChosen = useSession(({ selection }) => selection.includes(tactic.id))
  const lighting = useLighting()
  const { card } = scene
  const name = tactic.name.trim() === '' ? t('map_untitled') : tactic.name
  const fits = card.isNarrow || numberWidth(words.effect, 12 * scene.unit) <= card.effectWidth
  const isQuiet = tactic.status === 'idea' || tactic.status === 'stopped'
  return (
    <button
      type="button"
      className={classNames(
        css.card,
        card.isNarrow && css.narrow,
        isQuiet && css.idea,
        isChosen && css.chosen,
        isMoving && css.moving,
        !lighting.isLit(tactic) && css.dim,
      )}
      aria-pressed={isChosen}
      tabIndex={tabIndex}
      data-spot={tactic.id}
      data-card={tactic.id}
      onClick={(event) => scene.openTactic(tactic.id, event)}
    >
      <VisuallyHidden>{words.whole}</VisuallyHidden>
      <b className={css.name} aria-hidden="true">
        {nameLines(name, card.nameSize, card.textWidth).map((line, index) => (
          <span key={index} className={css.line}>
            {line}{' '}
          </span>
        ))}
      </b>
      <span className={css.facts} aria-hidden="true">
        {!card.isTiny && <Icon of={statusIcons[tactic.status]} size={14} />}
        {tactic.medium !== null && <span className={css.medium}>{t(`medium_${tactic.medium}`)}</span>}
        {!card.isNarrow && <Dots strength={words.strength} />}
      </span>
      <span className={css.facts} aria-hidden="true">
        <span>{words.cost}</span>
        {!card.isNarrow && <span className={css.right}>{fits ? words.effect : words.shortEffect}</span>}
      </span>
      {card.isNarrow && (
        <span className={css.facts} aria-hidden="true">
          {card.isTiny && <Icon of={statusIcons[tactic.status]} size={14} />}
          <Dots strength={words.strength} />
          {!card.isTiny && <span className={css.right}>{words.shortEffect}</span>}
        </span>
      )}
      {card.isTiny && (
        <span className={css.facts} aria-hidden="true">
          {words.shortEffect}
        </span>
      )}
    </button>
  )
})

const five = [1, 2, 3, 4, 5] as const

/** How strong the evidence is, as five dots. */
function Dots({ strength }: { strength: number }) {
  return (
    <span className={css.dots}>
      {five.map((dot) => (
        <i key={dot} className={dot <= strength ? css.full : undefined} />
      ))}
    </span>
  )
}
