import type { Stage } from '#shared/model/journey/stages.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'

interface StageAboutProps {
  readonly stage: Stage
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** The explanation of a stage, hanging from its name. */
export function StageAbout({ stage, anchor, onClose }: StageAboutProps) {
  const t = useText('journeys')
  return (
    <About name={t(`stage_${stage}`)} anchor={anchor} onClose={onClose}>
      <StageAboutText stage={stage} />
    </About>
  )
}

/** What a stage means, what to ask there, an example, and on the web who counts with consent. */
export function StageAboutText({ stage }: Pick<StageAboutProps, 'stage'>) {
  const t = useText('tactics')
  return (
    <>
      <p>{t(`stage_${stage}_meaning`)}</p>
      {stage === 'activate' && <p>{t('stage_activate_consent')}</p>}
      <AboutMore>
        <p>{t(`stage_${stage}_ask`)}</p>
      </AboutMore>
      <AboutMore>
        <p>{t('about_example', { example: t(`stage_${stage}_example`) })}</p>
      </AboutMore>
    </>
  )
}
