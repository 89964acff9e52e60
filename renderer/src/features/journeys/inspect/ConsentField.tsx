import type { Journey } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { changeJourney } from '../editJourneys.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './inspect.module.css'

/** Who counts as activated on the web: buyers alone, or also those we may contact with their consent. */
export function ConsentField({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const desk = useDesk()
  return (
    <label className={css.check}>
      <input
        type="checkbox"
        checked={journey.countsConsent}
        onChange={({ target }) =>
          changeJourney(desk, journey.id, { countsConsent: target.checked }, { key: 'changeJourneyConsent' })
        }
      />
      <span>
        {t('inspect_consent')}
        <span className={css.quiet}>{t('inspect_consentMeans')}</span>
      </span>
    </label>
  )
}
