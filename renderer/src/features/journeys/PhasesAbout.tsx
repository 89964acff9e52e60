import { phases } from '#shared/model/journey/stages.ts'
import { useText } from '#renderer/i18n/useText.ts'
import css from './PhasesAbout.module.css'

/** Get, Keep and Grow, one under the other. */
export function PhasesAbout() {
  const t = useText('journeys')
  return (
    <>
      <dl className={css.phases}>
        {phases.map((phase) => (
          <div key={phase}>
            <dt className={css[phase]}>{t(`phase_${phase}`)}</dt>
            <dd>{t(`about_${phase}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about_source')}</p>
    </>
  )
}
