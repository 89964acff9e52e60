import { formatDate, formatTime } from '#shared/lib/formatDate.ts'
import { formatNumber, formatPercent } from '#shared/lib/formatNumber.ts'
import { languages } from '#shared/lib/language.ts'
import { currencyOf } from '#shared/model/currency/currencySymbol.ts'
import { currencyCodes } from '#shared/model/currency/currencyTable.ts'
import { formatMoney } from '#shared/model/currency/formatMoney.ts'
import { parseMoney } from '#shared/model/currency/parseMoney.ts'

const amounts = [0, 5, 1500, 1960, 150_050, 1_500_000, -500_000, 10_000_000_000_000]
const times = ['2026-01-05T08:00:00.000Z', '2026-08-31T16:59:59.000Z', '2026-12-31T17:00:00.000Z']

/** Every way the app writes numbers, money and dates, as lines of text: one engine must say what another says. */
export function formatSamples(): string[] {
  return languages.flatMap((language) => [
    ...[0, 0.5, 1234.567, -1234567.891].map((value) => formatNumber(value, language)),
    ...[0, 0.0412, 1].map((share) => formatPercent(share, language)),
    ...currencyCodes.flatMap((code) =>
      amounts.map((minor) => {
        const text = formatMoney(minor, currencyOf(code), language)
        const read = parseMoney(text, currencyOf(code), language)
        return `${text} ${read.ok ? read.value : read.error.code}`
      }),
    ),
    ...times.flatMap((iso) =>
      ['UTC', 'Asia/Jakarta', 'Asia/Kuala_Lumpur'].map(
        (timeZone) =>
          `${formatDate(iso, language, { timeZone })} ${formatDate(iso, language, { timeZone, month: 'short' })} ${formatTime(iso, language, { timeZone })}`,
      ),
    ),
  ])
}
