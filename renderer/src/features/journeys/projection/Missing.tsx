import type { ProjectionOutput } from '#shared/methods/projection.ts'
import { assumptionKey, type AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { missingFor } from '#shared/model/journey/economicsMissing.ts'
import type { JourneyModel } from '#shared/model/journey/journeyModel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import css from './Missing.module.css'

/** Which numbers a line still needs, each the way to where it is given. */
export function Missing({
  model,
  output,
}: {
  readonly model: JourneyModel
  readonly output: ProjectionOutput
}) {
  const t = useText('journeys')
  const { gap } = useAssumptionWords()
  const keys = missingKeys(model, output)
  if (keys.length === 0) return <p className={css.says}>{t('reason_too_large')}</p>
  return (
    <>
      <p className={css.says}>{t('proj_needs')}</p>
      <ul className={css.list}>
        {keys.map((key) => {
          const { name, go } = gap(key)
          return (
            <li key={key}>
              <button type="button" className={css.go} onClick={go}>
                {name}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function missingKeys(model: JourneyModel, output: ProjectionOutput): readonly AssumptionKey[] {
  const retain = model.numbers.retain < 0 ? [assumptionKey(model.journey, 'retain')] : []
  const customers = [...missingFor(model, 'simple', 'customers'), ...retain]
  const isMoney = output === 'revenue' || output === 'cash'
  return [...new Set([...customers, ...(isMoney ? missingFor(model, 'simple', 'worth') : [])])]
}
