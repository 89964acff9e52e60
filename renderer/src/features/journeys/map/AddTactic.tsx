import { Plus } from 'lucide-react'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useMapScene, useTabIndex } from './MapContext.ts'
import { addSpot } from './mapNodes.ts'
import css from './AddTactic.module.css'

/** The foot of a column: one more tactic. */
export function AddTactic({ id }: PartProps) {
  const t = useText('journeys')
  const { layout, addTactic } = useMapScene()
  const tabIndex = useTabIndex(id)
  const column = layout.columns.find(({ stage }) => addSpot(stage) === id)
  if (!column) return null
  return (
    <button
      type="button"
      className={css.add}
      aria-label={t('map_addTactic', { stage: t(`stage_${column.stage}`) })}
      tabIndex={tabIndex}
      data-spot={id}
      onClick={() => addTactic(column.stage)}
    >
      <Icon of={Plus} size={14} />
      {t('map_tactic')}
    </button>
  )
}
