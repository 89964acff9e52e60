import type { Category } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'

interface CategoryAboutProps {
  readonly category: Category
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** The explanation of a category, hanging from its head. */
export function CategoryAbout({ category, anchor, onClose }: CategoryAboutProps) {
  const tCatalog = useText('catalog')
  return (
    <About name={tCatalog(`category_${category}`)} anchor={anchor} onClose={onClose}>
      <CategoryAboutText category={category} />
    </About>
  )
}

/** What a category means, when it fits, and who does it so. */
export function CategoryAboutText({ category }: Pick<CategoryAboutProps, 'category'>) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <>
      <p>{tCatalog(`about_${category}`)}</p>
      <AboutMore>
        <p>{t('example', { example: tCatalog(`example_${category}`) })}</p>
        {category !== 'transactional' && <p>{t('known', { example: tCatalog(`known_${category}`) })}</p>}
      </AboutMore>
    </>
  )
}
