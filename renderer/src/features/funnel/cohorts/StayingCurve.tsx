import { useMemo } from 'react'
import { undefinedBecause, valueOf } from '#shared/methods/outcome.ts'
import { stayingOf, type Staying } from '#shared/model/funnel/lifetimes.ts'
import type { Funnel, FunnelPeriod } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { useSayShare } from '../charts/useSayShare.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { NumberTable } from '../charts/NumberTable.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useFunnelView } from '../useFunnelView.ts'
import { usePeriodWords } from '../usePeriodWords.ts'
import stages from '../stages/StagesPage.module.css'
import css from './cohorts.module.css'

const missing = undefinedBecause('missing_input')
/** Of the normal distribution, for 95 %. */
const z95 = 1.96

/** The share of customers still there by Kaplan–Meier with its band, in words, as a picture or as a table. */
export function StayingCurve({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const words = usePeriodWords(funnel.period)
  const isTable = useFunnelView((view) => view.isTable)
  const staying = useMemo(() => stayingOf(funnel.lifetimes), [funnel.lifetimes])
  if (staying === null) return null
  return (
    <>
      <Facts funnel={funnel} staying={staying} />
      {isTable ? (
        <StayingTable funnel={funnel} staying={staying} />
      ) : (
        <StayingChart funnel={funnel} staying={staying} />
      )}
      <p className={stages.hint}>{t('stay_about', { day: words.day(staying.until) })}</p>
    </>
  )
}

interface StayingProps {
  readonly funnel: Funnel
  readonly staying: Staying
}

/** How many and when, and after how long half have left. */
function Facts({ funnel, staying }: StayingProps) {
  const t = useText('funnel')
  const { say } = useFigures()
  const words = usePeriodWords(funnel.period)
  const half = pointsOf(staying).find(({ y }) => y !== null && y <= 0.5)
  return (
    <div className={css.facts}>
      <p>
        {t('stay_facts', {
          count: staying.customers,
          left: say('people', staying.left),
          from: words.day(staying.firstJoined),
          to: words.day(staying.lastJoined),
          until: words.day(staying.until),
        })}
      </p>
      <p>
        {half
          ? t('stay_half', { days: say('days', half.x) })
          : t('stay_noHalf', { days: say('days', staying.days.at(-1) ?? 0) })}
      </p>
    </div>
  )
}

function StayingTable({ funnel, staying: { days, survival } }: StayingProps) {
  const t = useText('funnel')
  const { say, tell } = useFigures()
  return (
    <NumberTable
      name={t('stay_curve')}
      corner={t('stay_days')}
      columns={[t('stay_share'), t('stay_error')]}
      rows={tableDays(days, funnel.period).map((index) => ({
        name: say('days', days[index] ?? 0),
        cells: [
          tell('share', survival.survival[index] ?? missing),
          tell('share', survival.standardError[index] ?? missing),
        ],
      }))}
    />
  )
}

function StayingChart({ funnel, staying }: StayingProps) {
  const t = useText('funnel')
  const { say, tell } = useFigures()
  const sayShare = useSayShare()
  const words = usePeriodWords(funnel.period)
  const points = pointsOf(staying)
  const days = say('days', staying.days.at(-1) ?? 0)
  const value = tell('share', staying.survival.survival.at(-1) ?? missing)
  const explain = () => ({
    title: t('stay_curve'),
    formula: t('whyStay_formula'),
    inputs: [
      { name: t('whyStay_customers'), value: say('people', staying.customers) },
      { name: t('whyStay_left'), value: say('people', staying.left) },
    ],
    assumptions: [
      t('whyStay_until', { day: words.day(staying.until) }),
      t('whyStay_limits'),
      t('whyStay_band'),
    ],
  })
  return (
    <LineChart
      name={t('stay_curve')}
      hue="keep"
      height={220}
      least={1}
      isStep
      says={
        <>
          {days}{' '}
          <span className={css.figure}>
            <Why label={t('why_ask', { name: t('stay_curve'), value })} explain={explain}>
              {value}
            </Why>
          </span>
        </>
      }
      label={t('stay_label', { days, share: value })}
      lines={[points]}
      band={points}
      ticks={ticksOf(staying.days.at(-1) ?? 0).map((x) => ({ x, text: say('days', x) }))}
      say={sayShare}
      nothing={t('trend_nothing')}
    />
  )
}

function pointsOf(staying: Staying) {
  return staying.days.map((day, index) => pointAt(staying, day, index))
}

function pointAt({ survival }: Staying, x: number, index: number) {
  const y = valueOf(survival.survival[index] ?? missing)
  const error = valueOf(survival.standardError[index] ?? missing)
  const around = (by: number) =>
    y === null || error === null ? null : Math.min(1, Math.max(0, y + by * z95 * error))
  return { x, y, low: around(-1), high: around(1) }
}

function ticksOf(lastDay: number): readonly number[] {
  return lastDay < 4 ? [0, lastDay] : [0, Math.round(lastDay / 2), lastDay]
}

/** The table tells each day somebody left while they are few, else the last one of each period. */
function tableDays(days: readonly number[], period: FunnelPeriod): readonly number[] {
  const all = days.map((_, index) => index)
  if (days.length <= 24) return all
  const length = period === 'week' ? 7 : 30.4375
  const ageOf = (index: number) => Math.floor((days[index] ?? 0) / length)
  return all.filter((index) => index === 0 || index === all.length - 1 || ageOf(index) !== ageOf(index + 1))
}
