import { useRef, useState } from 'react'
import { ArrowRight, ListOrdered } from 'lucide-react'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { planCountsOf } from '#shared/model/plan/planCounts.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { afterClosing } from '#renderer/ui/afterClosing.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { BlockState } from './BlockState.tsx'
import { enterBlock } from './blockWays.ts'
import { useDesk } from './CanvasContext.ts'
import head from './CanvasHead.module.css'
import css from './TeachingOrder.module.css'

/** The order in which blocks are filled, how far each is, and which comes next. */
export function TeachingOrder({ next }: { next: Block | null }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const label = next === null ? t('teachingOrder') : t('nextBlock', { block: tCatalog(`block_${next}`) })
  const goTo = (block: Block) => {
    setOpen(false)
    afterClosing(() => enterBlock(desk, block))
  }
  return (
    <>
      <Button
        ref={button}
        tone="ghost"
        className={head.button}
        title={t('teachingOrder')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon of={ListOrdered} />
        <span className={head.word}>{label}</span>
      </Button>
      {isOpen && button.current && (
        <Popover
          label={t('teachingOrder')}
          anchor={button.current}
          align="end"
          onClose={() => setOpen(false)}
        >
          <h3 className={css.title}>{t('teachingOrder')}</h3>
          <p className={css.hint}>{t('teachingOrderHint')}</p>
          <ol className={css.list}>
            {blocks.map((block) => (
              <OrderRow key={block} block={block} isNext={block === next} onGo={goTo} />
            ))}
          </ol>
        </Popover>
      )}
    </>
  )
}

interface OrderRowProps {
  readonly block: Block
  readonly isNext: boolean
  readonly onGo: (block: Block) => void
}

function OrderRow({ block, isNext, onGo }: OrderRowProps) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const counts = usePlan((plan) => planCountsOf(plan).blocks[block])
  return (
    <li>
      <button type="button" className={classNames(css.row, isNext && css.next)} onClick={() => onGo(block)}>
        <span className={css.numeral}>{blocks.indexOf(block) + 1}</span>
        <span className={css.name}>{tCatalog(`block_${block}`)}</span>
        {isNext ? (
          <span className={css.nextWord}>
            <Icon of={ArrowRight} size={14} />
            {t('fillNext')}
          </span>
        ) : (
          <BlockState counts={counts} withWord />
        )}
        <span className={css.count}>{counts.cards}</span>
      </button>
    </li>
  )
}
