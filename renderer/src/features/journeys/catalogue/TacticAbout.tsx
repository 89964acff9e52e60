import type { TacticKind } from '#shared/catalog/tactics.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'
import css from './about.module.css'

interface TacticAboutProps {
  readonly kind: TacticKind
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What the catalogue says about a tactic, hanging from where it is asked. */
export function TacticAbout({ kind, anchor, onClose }: TacticAboutProps) {
  const t = useText('tactics')
  return (
    <About name={t(`${kind.id}_name`)} anchor={anchor} onClose={onClose}>
      <TacticAboutText kind={kind} />
    </About>
  )
}

/** What it is, an example, what to count, and which of that is our suggestion. */
export function TacticAboutText({ kind }: Pick<TacticAboutProps, 'kind'>) {
  const t = useText('tactics')
  return (
    <>
      <p>{t(`${kind.id}_what`)}</p>
      <AboutMore>
        <p>{t('about_example', { example: t(`${kind.id}_example`) })}</p>
        <p>{t('about_metric', { metric: t(`${kind.id}_metric`) })}</p>
      </AboutMore>
      <AboutMore>
        <p className={css.source}>{t(kind.isPlacedByUs ? 'about_placedByUs' : 'about_metricIsOurs')}</p>
      </AboutMore>
    </>
  )
}
