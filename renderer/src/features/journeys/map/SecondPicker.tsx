import type { JourneyId } from '#shared/lib/ids.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { namesOf } from '../editJourneys.ts'
import css from './MapBar.module.css'

interface SecondPickerProps {
  readonly others: readonly JourneyId[]
  readonly value: JourneyId | null
  readonly layout: 'side' | 'overlay'
  readonly onPick: (id: JourneyId) => void
}

/** Which journey stands beside the first or lies over it. */
export function SecondPicker({ others, value, layout, onPick }: SecondPickerProps) {
  const t = useText('journeys')
  const names = usePlan((plan) =>
    others.map((id) => {
      const journey = getJourney(plan, id)
      return journey ? t('map_pairName', namesOf(plan, journey)) : ''
    }),
  )
  if (value === null) return <p className={css.bar}>{t('map_noSecond')}</p>
  return (
    <div className={css.bar}>
      {layout === 'overlay' && <span className={css.dashes} aria-hidden="true" />}
      <label className={css.pick}>
        {t(layout === 'overlay' ? 'map_overlaid' : 'map_second')}
        <select
          className={css.select}
          value={value}
          onChange={(event) => {
            const chosen = others.find((id) => id === event.target.value)
            if (chosen) onPick(chosen)
          }}
        >
          {others.map((id, index) => (
            <option key={id} value={id}>
              {names[index]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
