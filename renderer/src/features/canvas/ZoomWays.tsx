import { ChevronLeft, ChevronRight, Minimize2 } from 'lucide-react'
import type { Block } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { besideInOrder, zoomOut, zoomTo } from './blockWays.ts'
import { useDesk } from './CanvasContext.ts'
import css from './BlockHead.module.css'

/** From the block that fills the sheet to its neighbours in teaching order, and back to the whole. */
export function ZoomWays({ block }: { block: Block }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const before = besideInOrder(block, -1)
  const after = besideInOrder(block, 1)
  return (
    <span className={css.ways}>
      <IconButton
        icon={ChevronLeft}
        label={t('zoomPrevious', { block: tCatalog(`block_${before}`) })}
        onClick={() => zoomTo(desk, before)}
      />
      <IconButton
        icon={ChevronRight}
        label={t('zoomNext', { block: tCatalog(`block_${after}`) })}
        onClick={() => zoomTo(desk, after)}
      />
      <Button tone="ghost" onClick={() => zoomOut(desk)}>
        <Icon of={Minimize2} />
        {t('zoomOut')}
      </Button>
    </span>
  )
}
