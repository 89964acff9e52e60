import { useText } from '#renderer/i18n/useText.ts'
import { Popover } from '#renderer/ui/Popover.tsx'
import { sixCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import css from './CategoryAbout.module.css'

/** All six explained, one under the other. */
export function SixCategories({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <Popover label={t('emptyExplain')} anchor={anchor} align="center" onClose={onClose}>
      <dl className={css.six}>
        {sixCategories.map((category) => (
          <div key={category}>
            <dt className={css.name}>{tCatalog(`category_${category}`)}</dt>
            <dd>{tCatalog(`about_${category}`)}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}
