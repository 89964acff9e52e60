import { sixCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About } from '#renderer/ui/About.tsx'
import css from './SixCategories.module.css'

/** All six explained, one under the other. */
export function SixCategories({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <About name={t('emptyExplain')} anchor={anchor} align="center" onClose={onClose}>
      <dl className={css.six}>
        {sixCategories.map((category) => (
          <div key={category}>
            <dt className={css.name}>{tCatalog(`category_${category}`)}</dt>
            <dd>{tCatalog(`about_${category}`)}</dd>
          </div>
        ))}
      </dl>
    </About>
  )
}
