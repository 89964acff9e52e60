import type { FunnelReading } from '#shared/model/funnel/funnelSteps.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import css from './StagesPage.module.css'

/** What the funnel says, in sentences: where most are lost, how sure that is, and what is odd. */
export function FunnelRemarks({ reading }: { reading: FunnelReading }) {
  const t = useText('funnel')
  const { tell, say } = useFigures()
  const nameOf = useStageName()
  const { stages, steps, weakest, rivals, overall } = reading
  const names = usePlan((plan) => stages.map(({ stage }) => nameOf(plan, stage.id)))
  const way = (index: number) => ({ from: names[index] ?? '', to: names[index + 1] ?? '' })
  const weak = weakest === null ? null : steps[weakest]
  const isEmpty = stages.every(({ numbers }) => numbers.from === 'nothing')
  const rising = steps.flatMap((step, index) => (step.isRising ? [{ step, index }] : []))
  const ways = rivals.map((index) => t('remark_way', way(index))).join('; ')
  return (
    <div className={css.remarks} role="region" aria-label={t('remarks')}>
      {isEmpty && <p>{t('remark_empty')}</p>}
      {weak && weakest !== null && (
        <p className={css.first}>
          {weak.hits !== null && weak.tries !== null
            ? t('remark_weakest', {
                ...way(weakest),
                rate: tell('step', weak.rate),
                hits: say('people', weak.hits),
                tries: say('people', weak.tries),
              })
            : t('remark_weakestUncounted', { ...way(weakest), rate: tell('step', weak.rate) })}
        </p>
      )}
      {rivals.length > 0 && <p>{t('remark_rivals', { ways })}</p>}
      {rising.map(({ step, index }) => (
        <p key={step.to.id}>{t('remark_rising', { ...way(index), rate: tell('step', step.rate) })}</p>
      ))}
      {steps.length > 1 && overall.kind === 'defined' && rising.length === 0 && (
        <p>
          {t('remark_overall', {
            first: names[0] ?? '',
            last: names.at(-1) ?? '',
            rate: tell('step', overall),
          })}
        </p>
      )}
    </div>
  )
}
