import type { Outcome } from '#shared/methods/outcome.ts'
import { projectionOutputs } from '#shared/methods/projection.ts'
import type { Bands } from '#shared/methods/simulation.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import data from '#renderer/ui/dataTable.module.css'
import { unitOf } from './outputs.ts'
import css from './ProjectionTable.module.css'

const lines = ['p10', 'p50', 'p90'] as const

/** The four charts in numbers, month by month. */
export function ProjectionTable({ bands }: { readonly bands: Bands }) {
  const t = useText('journeys')
  const { tell } = useFigures()
  const months = bands.customers.p50.map((_, index) => index)
  const cell = (outcome: Outcome | undefined, unit: 'people' | 'money') =>
    outcome ? tell(unit, outcome) : ''
  return (
    <div className={data.scroller} tabIndex={0} role="region" aria-label={t('proj_table')}>
      <table className={classNames(data.table, css.table)}>
        <caption className={data.caption}>{t('proj_table')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('proj_month')}
            </th>
            {projectionOutputs.map((output) => (
              <th key={output} scope="colgroup" colSpan={lines.length}>
                {t(`proj_${output}`)}
              </th>
            ))}
          </tr>
          <tr>
            {projectionOutputs.flatMap((output) =>
              lines.map((line) => (
                <th key={`${output} ${line}`} scope="col">
                  {t(`proj_${line}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {months.map((index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {projectionOutputs.flatMap((output) =>
                lines.map((line) => (
                  <td key={`${output} ${line}`} data-line={line}>
                    {cell(bands[output][line][index], unitOf[output])}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
