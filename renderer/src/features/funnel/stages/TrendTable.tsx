import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { stepPeriods, type FunnelReading } from '#shared/model/funnel/funnelSteps.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { NumberTable } from '../charts/NumberTable.tsx'
import type { TrendKind } from '../funnelView.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { usePeriodWords } from '../usePeriodWords.ts'

interface TrendTableProps {
  readonly funnel: Funnel
  readonly reading: FunnelReading
  readonly trend: TrendKind
}

/** The trends in numbers: a line for each period, counts beside the shares. */
export function TrendTable({ funnel, reading: { stages, steps }, trend }: TrendTableProps) {
  const t = useText('funnel')
  const { say, tell, sayRange } = useFigures()
  const words = usePeriodWords(funnel.period)
  const nameOf = useStageName()
  const names = usePlan((plan) => stages.map(({ stage }) => nameOf(plan, stage.id)))
  const starts = [...new Set(stages.flatMap(({ stage }) => stage.actuals.map(({ start }) => start)))].sort()
  const counts = stages.map(({ stage }) => new Map(stage.actuals.map(({ start, count }) => [start, count])))
  const rates = steps.map(({ from, to }) => new Map(stepPeriods(from, to).map((one) => [one.start, one])))
  const sayCount = (count: number | undefined) => (count === undefined ? '–' : say('people', count))
  const sayRate = (index: number, start: string) => {
    const one = rates[index]?.get(start)
    if (!one) return '–'
    const low = one.interval && valueOf(one.interval.lower)
    const high = one.interval && valueOf(one.interval.upper)
    const counted = t('step_counts', { hits: say('people', one.hits), tries: say('people', one.tries) })
    const range = low !== null && high !== null ? `; ${sayRange('share', low, high)}` : ''
    return `${tell('step', one.rate)} (${counted}${range})`
  }
  return (
    <NumberTable
      name={t(`trend_${trend}`)}
      corner={t(`head_period_${funnel.period}`)}
      columns={
        trend === 'counts'
          ? names
          : steps.map((_, index) => t('step_name', { from: names[index] ?? '', to: names[index + 1] ?? '' }))
      }
      rows={starts.map((start) => ({
        name: words.long(start),
        cells:
          trend === 'counts'
            ? counts.map((one) => sayCount(one.get(start)))
            : steps.map((_, index) => sayRate(index, start)),
      }))}
    />
  )
}
