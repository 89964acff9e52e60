import { computePosteriors } from '#shared/methods/betaBinomial.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { createShareWords } from '#shared/model/experiment/sayShares.ts'
import type { VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { wilsonOf } from './countedArms.ts'
import type { CountedArm } from './layoutPicture.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'
import css from './PictureTable.module.css'

interface PictureTableProps {
  readonly subject: VerdictSubject
  readonly arms: readonly CountedArm[]
  readonly names: readonly string[]
}

/** The picture in numbers: what a curve, a whisker and a difference show. */
export function PictureTable({ subject, arms, names }: PictureTableProps) {
  const t = useText('verdict')
  const say = createShareWords(useVerdictTexts())
  const { verdict, terms } = subject
  const hasDifferences = verdict.variations.length > 0
  return (
    <details className={css.twin}>
      <summary className={css.summary}>{t('pic_table')}</summary>
      <table className={css.table}>
        <thead>
          <tr>
            {arms.length > 1 && <th scope="col">{t('count_group')}</th>}
            <th scope="col">{t('pic_counted')}</th>
            <th scope="col">{t('pic_rate')}</th>
            <th scope="col">{t('pic_interval')}</th>
            <th scope="col">{t('pic_credible')}</th>
            {hasDifferences && <th scope="col">{t('pic_difference')}</th>}
          </tr>
        </thead>
        <tbody>
          {arms.map((arm, index) => {
            const { low, high } = wilsonOf(arm)
            return (
              <tr key={index}>
                {arms.length > 1 && <th scope="row">{names[index]}</th>}
                <td>{t('pic_of', { hits: say.number(arm.hits), people: say.number(arm.people) })}</td>
                <td>{arm.people === 0 ? '' : say.share(arm.hits / arm.people)}</td>
                <td>{rangeOf(low, high)}</td>
                <td>{credibleOf(arm)}</td>
                {hasDifferences && <td>{differenceOf(index)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )

  function rangeOf(low: number, high: number): string {
    return t('pic_range', { low: say.share(low), high: say.share(high) })
  }
  function credibleOf({ hits, people }: CountedArm): string {
    const { ciA } = computePosteriors({ xA: hits, nA: people, xB: 0, nB: 0 }, terms.prior)
    const [low, high] = [valueOf(ciA.lower), valueOf(ciA.upper)]
    return low === null || high === null ? '' : rangeOf(low, high)
  }
  function differenceOf(index: number): string {
    const found = verdict.variations.find((variation) => variation.index === index)
    const [low, high] = [found && valueOf(found.newcombe.lower), found && valueOf(found.newcombe.upper)]
    if (typeof low !== 'number' || typeof high !== 'number') return ''
    const widest = Math.max(Math.abs(low), Math.abs(high))
    return t('pic_range', { low: say.points(low, widest), high: say.points(high, widest) })
  }
}
