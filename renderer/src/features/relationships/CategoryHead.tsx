import { useRef, useState } from 'react'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { CategoryAbout } from './CategoryAbout.tsx'
import css from './Matrix.module.css'

/** Names a column; pressing it explains the category. */
export function CategoryHead({ category }: { category: Category }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const name = tCatalog(`category_${category}`)
  return (
    <div role="columnheader" className={css.head} aria-label={name}>
      <button
        ref={button}
        type="button"
        className={css.headName}
        tabIndex={-1}
        title={t('explain', { category: name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-category={category}
        onClick={() => setOpen(true)}
      >
        {name}
      </button>
      {isOpen && button.current && (
        <CategoryAbout category={category} anchor={button.current} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}
