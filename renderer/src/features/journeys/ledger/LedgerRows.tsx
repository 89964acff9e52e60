import { memo } from 'react'
import { formatPercent } from '#shared/lib/formatNumber.ts'
import type { JourneyId } from '#shared/lib/ids.ts'
import type { LedgerRow } from '#shared/model/journey/ledger.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { goToNumber } from '../figures/goToNumber.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './LedgerView.module.css'

interface LedgerRowsProps {
  readonly rows: readonly LedgerRow[]
  readonly nameOf: (id: JourneyId) => string
}

export function LedgerRows({ rows, nameOf }: LedgerRowsProps) {
  const t = useText('journeys')
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('ledger_number')}</th>
          <th scope="col" className={css.end}>
            {t('field_low')}
          </th>
          <th scope="col" className={css.end}>
            {t('field_likely')}
          </th>
          <th scope="col" className={css.end}>
            {t('field_high')}
          </th>
          <th scope="col">{t('field_source')}</th>
          <th scope="col">{t('ledger_evidence')}</th>
          <th scope="col" className={css.end}>
            {t('ledger_influence')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} place={nameOf(row.journey)} />
        ))}
      </tbody>
    </table>
  )
}

const Row = memo(function Row({ row, place }: { row: LedgerRow; place: string }) {
  const t = useText('journeys')
  const language = useLanguage()
  const desk = useDesk()
  const { say } = useFigures()
  const { name } = useAssumptionWords()
  const { low, likely, high, source, strength } = row.estimate
  const { quantity, influence } = row
  return (
    <tr className={css.row}>
      <th scope="row">
        <button type="button" className={css.go} onClick={() => goToNumber(desk, row.key)}>
          {name(row.key)}
        </button>
        <span className={css.place}>{place}</span>
      </th>
      {low === null || high === null ? (
        <>
          <td className={css.flag}>{t('ledger_noRange')}</td>
          <td className={css.end}>{say(quantity, likely)}</td>
          <td />
        </>
      ) : (
        <>
          <td className={css.end}>{say(quantity, low)}</td>
          <td className={css.end}>{say(quantity, likely)}</td>
          <td className={css.end}>{say(quantity, high)}</td>
        </>
      )}
      <td className={source === '' ? css.flag : css.source}>
        {source === '' ? t('ledger_noSource') : source}
      </td>
      <td className={strength === null ? css.flag : undefined}>
        {strength === null
          ? t('field_noStrength')
          : t('field_strengthSays', { strength, means: t(`field_strength_${strength}`) })}
      </td>
      <td className={css.end}>
        {influence === null ? (
          <span className={css.flag}>{t('ledger_noInfluence')}</span>
        ) : (
          formatPercent(influence, language, { min: 0, max: 0 })
        )}
      </td>
    </tr>
  )
})
