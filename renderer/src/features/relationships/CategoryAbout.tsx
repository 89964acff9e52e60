import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'

interface CategoryAboutProps {
  readonly category: Category
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What a category means, when it fits, and who does it so. */
export function CategoryAbout({ category, anchor, onClose }: CategoryAboutProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <About name={tCatalog(`category_${category}`)} anchor={anchor} onClose={onClose}>
      <p>{tCatalog(`about_${category}`)}</p>
      <AboutMore>
        <p>{t('example', { example: tCatalog(`example_${category}`) })}</p>
        {category !== 'transactional' && <p>{t('known', { example: tCatalog(`known_${category}`) })}</p>}
      </AboutMore>
    </About>
  )
}
