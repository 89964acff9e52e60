import { valueOf } from '#shared/methods/outcome.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { stepPeriods, type FunnelReading, type FunnelStep } from '#shared/model/funnel/funnelSteps.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { LineChart } from '../charts/LineChart.tsx'
import { useSayShare } from '../charts/useSayShare.ts'
import { TableSwitch } from '../charts/TableSwitch.tsx'
import { funnelView, trendKinds } from '../funnelView.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useFunnelView } from '../useFunnelView.ts'
import { usePeriodWords } from '../usePeriodWords.ts'
import { hueOf } from './hueOf.ts'
import { TrendTable } from './TrendTable.tsx'
import { useGoalWords } from './useGoalWords.ts'
import css from './StagesPage.module.css'

interface TrendsProps {
  readonly funnel: Funnel
  readonly reading: FunnelReading
}

/** How each stage, or each step, went from period to period: small pictures of one kind, or a table. */
export function Trends({ funnel, reading }: TrendsProps) {
  const t = useText('funnel')
  const { session } = useDesk()
  const trend = useFunnelView((view) => view.trend)
  const isTable = useFunnelView((view) => view.isTable)
  if (reading.stages.every(({ stage }) => stage.actuals.length === 0)) return null
  return (
    <section className={css.section} aria-label={t('trend_title')}>
      <div className={css.bar}>
        <h2>{t('trend_title')}</h2>
        <SegmentedControl
          label={t('trend_of')}
          value={trend}
          choices={trendKinds.map((value) => ({ value, label: t(`trend_${value}`) }))}
          onChange={(value) => funnelView(session).setState({ trend: value })}
        />
        <TableSwitch />
      </div>
      {isTable ? (
        <TrendTable funnel={funnel} reading={reading} trend={trend} />
      ) : (
        <div className={css.charts}>
          {trend === 'counts' ? (
            <CountTrends funnel={funnel} reading={reading} />
          ) : (
            <RateTrends funnel={funnel} reading={reading} />
          )}
        </div>
      )}
      {trend === 'rates' && <p className={css.hint}>{t('trend_ratesAbout')}</p>}
    </section>
  )
}

const timeOf = (start: string) => Date.parse(`${start}T00:00:00.000Z`)

function CountTrends({ funnel, reading }: TrendsProps) {
  const t = useText('funnel')
  const { say } = useFigures()
  const sayGoal = useGoalWords()
  const words = usePeriodWords(funnel.period)
  const nameOf = useStageName()
  const names = usePlan((plan) => reading.stages.map(({ stage }) => nameOf(plan, stage.id)))
  return reading.stages.map(({ stage }, index) => {
    const name = names[index] ?? ''
    const [first, last] = [stage.actuals[0], stage.actuals.at(-1)]
    const { target } = stage
    return (
      <LineChart
        key={stage.id}
        name={name}
        hue={hueOf(stage.kind)}
        says={last && `${say('people', last.count)}${target ? ` · ${sayGoal(target)}` : ''}`}
        label={
          first && last
            ? t('trend_countsLabel', {
                name,
                from: words.long(first.start),
                to: words.long(last.start),
                first: say('people', first.count),
                last: say('people', last.count),
              })
            : name
        }
        lines={[stage.actuals.map(({ start, count }) => ({ x: timeOf(start), y: count }))]}
        goal={target?.of === 'count' ? target.value : null}
        ticks={ticksOf(stage.actuals, words.short)}
        say={(value) => say('people', value)}
        nothing={t('trend_nothing')}
      />
    )
  })
}

function RateTrends({ funnel, reading }: TrendsProps) {
  const t = useText('funnel')
  const { say, tell } = useFigures()
  const sayShare = useSayShare()
  const sayGoal = useGoalWords()
  const words = usePeriodWords(funnel.period)
  const nameOf = useStageName()
  const names = usePlan((plan) => reading.stages.map(({ stage }) => nameOf(plan, stage.id)))
  return reading.steps.map((step, index) => {
    const name = t('step_name', { from: names[index] ?? '', to: names[index + 1] ?? '' })
    const periods = stepPeriods(step.from, step.to)
    const last = periods.at(-1)
    const { target } = step.to
    return (
      <LineChart
        key={step.to.id}
        name={name}
        hue={hueOf(step.to.kind)}
        says={last && `${tell('step', last.rate)}${target?.of === 'rate' ? ` · ${sayGoal(target)}` : ''}`}
        label={
          last
            ? t('trend_ratesLabel', {
                name,
                to: words.long(last.start),
                rate: tell('step', last.rate),
                hits: say('people', last.hits),
                tries: say('people', last.tries),
              })
            : name
        }
        lines={[periods.map(({ start, rate }) => ({ x: timeOf(start), y: valueOf(rate) }))]}
        band={periods.map(({ start, interval }) => ({
          x: timeOf(start),
          low: interval && valueOf(interval.lower),
          high: interval && valueOf(interval.upper),
        }))}
        goal={target?.of === 'rate' ? target.value : null}
        ticks={ticksOf(periods, words.short)}
        say={isEach(step) ? (value) => say('step', value) : sayShare}
        nothing={t('trend_nothing')}
      />
    )
  })
}

/** The stage counts several for each one before, or is meant to. */
const isEach = ({ isRising, to: { target } }: FunnelStep) =>
  isRising || (target?.of === 'rate' && target.value > 1)

/** The first and the last period. */
function ticksOf(list: readonly { readonly start: string }[], say: (start: string) => string) {
  const ends = list.length > 1 ? [list[0], list.at(-1)] : list.slice(0, 1)
  return ends.flatMap((one) => (one ? [{ x: timeOf(one.start), text: say(one.start) }] : []))
}
