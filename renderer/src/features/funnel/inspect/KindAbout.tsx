import type { Aarrr } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'

interface KindAboutProps {
  readonly kind: Aarrr
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What a stage is about, what to count there, and what it is in a shop and in an app. */
export function KindAbout({ kind, anchor, onClose }: KindAboutProps) {
  const t = useText('funnel')
  const common = useText('common')
  return (
    <About name={common(`aarrr_${kind}`)} anchor={anchor} align="end" onClose={onClose}>
      <p>{t(`about_${kind}`)}</p>
      <AboutMore>
        <p>{t(`about_${kind}_count`)}</p>
      </AboutMore>
      <AboutMore>
        <p>{t(`about_${kind}_shop`)}</p>
        <p>{t(`about_${kind}_app`)}</p>
      </AboutMore>
      <AboutMore>
        <p>{t('about_source')}</p>
      </AboutMore>
    </About>
  )
}
