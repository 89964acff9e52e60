import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Popover } from '#renderer/ui/Popover.tsx'
import css from './CategoryAbout.module.css'

interface CategoryAboutProps {
  readonly category: Category
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What a category means, in two sentences and an example. */
export function CategoryAbout({ category, anchor, onClose }: CategoryAboutProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const name = tCatalog(`category_${category}`)
  return (
    <Popover label={name} anchor={anchor} onClose={onClose}>
      <div className={css.about}>
        <h3 className={css.name}>{name}</h3>
        <p>{tCatalog(`about_${category}`)}</p>
        <p className={css.example}>{t('example', { example: tCatalog(`example_${category}`) })}</p>
      </div>
    </Popover>
  )
}
