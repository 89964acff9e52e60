import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { StageId } from '#shared/lib/ids.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import type { FunnelReading } from '#shared/model/funnel/funnelSteps.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { startDrag } from '#renderer/ui/drag/startDrag.ts'
import { newStage, placeStage } from '../editFunnel.ts'
import { StageCard } from './StageCard.tsx'
import { StepPill } from './StepPill.tsx'
import css from './StageStrip.module.css'

/** The stages in sight side by side, what leads from one to the next between them; dragged into any order. */
export function StageStrip({ funnel, reading }: { funnel: Funnel; reading: FunnelReading }) {
  const t = useText('funnel')
  const desk = useDesk()
  const [dragged, setDragged] = useState<StageId | null>(null)
  const { stages, steps, weakest } = reading
  const largest = Math.max(0, ...stages.map(({ numbers }) => valueOf(numbers.count) ?? 0))
  return (
    <div className={css.strip}>
      <ol className={css.stages} aria-label={t('stages')} data-drag-list="stages" data-drag-rows="">
        {stages.map(({ stage, numbers }, index) => {
          const step = steps[index - 1]
          return (
            <li
              key={stage.id}
              className={css.stage}
              data-drag-item={stage.id}
              data-dragged={dragged === stage.id || undefined}
              onPointerDown={(event) => {
                if (event.target instanceof Element && event.target.closest('button')) return
                startDrag(event.nativeEvent, event.currentTarget, {
                  // safe: the places of the list are its stages
                  onDrop: ({ before }) => placeStage(desk, stage.id, before as StageId | null),
                  onDragging: (isOn) => setDragged(isOn ? stage.id : null),
                })
              }}
            >
              {step && <StepPill funnel={funnel} step={step} isWeakest={weakest === index - 1} />}
              <StageCard funnel={funnel} stage={stage} numbers={numbers} largest={largest} />
            </li>
          )
        })}
      </ol>
      <button type="button" className={css.add} onClick={() => newStage(desk, funnel)}>
        <Icon of={Plus} size={14} />
        {t('stage_add')}
      </button>
    </div>
  )
}
