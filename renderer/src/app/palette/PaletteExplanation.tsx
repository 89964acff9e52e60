import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { BlockAboutText } from '#renderer/features/canvas/BlockAbout.tsx'
import { CategoryAboutText } from '#renderer/features/relationships/CategoryAbout.tsx'
import { useText } from '#renderer/i18n/useText.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import css from './CommandPalette.module.css'
import type { Topic } from './paletteRow.ts'

interface PaletteExplanationProps {
  readonly topic: Topic
  readonly onBack: () => void
}

/** What a block or a category means, wherever one is; Escape leads back to the results. */
export function PaletteExplanation({ topic, onBack }: PaletteExplanationProps) {
  const t = useText('commands')
  const catalog = useText('catalog')
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => page.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'ArrowLeft' && event.key !== 'Backspace') return
    event.preventDefault()
    event.stopPropagation()
    onBack()
  }
  const name = catalog(topic.kind === 'block' ? `block_${topic.block}` : `category_${topic.category}`)
  return (
    <div
      ref={page}
      tabIndex={-1}
      role="document"
      aria-label={name}
      className={css.page}
      onKeyDown={onKeyDown}
    >
      <div className={css.pageHead}>
        <IconButton icon={ArrowLeft} label={t('paletteBack')} onClick={onBack} />
        <h2 className={css.pageTitle}>{name}</h2>
      </div>
      <div className={css.pageText}>
        {topic.kind === 'block' ? (
          <BlockAboutText block={topic.block} />
        ) : (
          <CategoryAboutText category={topic.category} />
        )}
      </div>
    </div>
  )
}
