import { useRef, useState } from 'react'
import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CategoryAbout } from './CategoryAbout.tsx'
import { headSpot } from './gridSpots.ts'
import css from './CategoryHead.module.css'
import matrix from './Matrix.module.css'

interface CategoryHeadProps {
  readonly category: Category
  readonly role: 'columnheader' | 'rowheader'
  /** Under the name: whether those compared differ. */
  readonly hint?: string
}

/** Names a category; pressing it, or H on a cell of it, explains it. */
export function CategoryHead({ category, role, hint }: CategoryHeadProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const name = tCatalog(`category_${category}`)
  return (
    <div role={role} className={classNames(matrix.head, matrix[role])} aria-label={name}>
      <button
        ref={button}
        type="button"
        className={css.name}
        tabIndex={-1}
        title={t('explain', { category: name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-category={category}
        data-spot={headSpot(category)}
        onClick={() => setOpen(true)}
      >
        {name}
      </button>
      {hint !== undefined && <span className={matrix.headHint}>{hint}</span>}
      {isOpen && button.current && (
        <CategoryAbout category={category} anchor={button.current} onClose={() => setOpen(false)} />
      )}
    </div>
  )
}
