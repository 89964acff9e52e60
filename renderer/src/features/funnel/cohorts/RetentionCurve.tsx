import { useMemo } from 'react'
import { computeCohortCurve, type CohortCurve } from '#shared/methods/cohortCurve.ts'
import { undefinedBecause, valueOf } from '#shared/methods/outcome.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { NumberTable } from '../charts/NumberTable.tsx'
import { TableSwitch } from '../charts/TableSwitch.tsx'
import { useSayShare } from '../charts/useSayShare.ts'
import { useFunnelView } from '../useFunnelView.ts'
import { CurveEnd } from './CurveEnd.tsx'
import stages from '../stages/StagesPage.module.css'

const missing = undefinedBecause('missing_input')
/** So many ages still have room for a word each. */
const mostTicks = 14

/** How many of those who joined are still active, age by age, over all cohorts that have reached it. */
export function RetentionCurve({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const isTable = useFunnelView((view) => view.isTable)
  const curve = useMemo(
    () => computeCohortCurve(funnel.cohorts.map(({ active }) => active)),
    [funnel.cohorts],
  )
  if (funnel.cohorts.length === 0) return null
  return (
    <section className={stages.section} aria-label={t('curve_title')}>
      <div className={stages.bar}>
        <h2>{t('curve_title')}</h2>
        <TableSwitch />
      </div>
      {isTable ? <CurveTable funnel={funnel} curve={curve} /> : <CurveChart funnel={funnel} curve={curve} />}
      <p className={stages.hint}>{t('curve_about')}</p>
    </section>
  )
}

interface CurveProps {
  readonly funnel: Funnel
  readonly curve: CohortCurve
}

function CurveTable({ funnel, curve: { pooled, simpleMean, cohortsObserved } }: CurveProps) {
  const t = useText('funnel')
  const { tell, say } = useFigures()
  return (
    <NumberTable
      name={t('curve_title')}
      corner={t('curve_age')}
      columns={[t('curve_pooled'), t('curve_mean'), t('curve_cohorts')]}
      rows={pooled.map((share, age) => ({
        name: t(`cohort_age_${funnel.period}`, { count: age }),
        cells: [
          tell('share', share),
          tell('share', simpleMean[age] ?? missing),
          say('people', cohortsObserved[age] ?? 0),
        ],
      }))}
    />
  )
}

function CurveChart({ funnel, curve: { pooled, simpleMean, cohortsObserved } }: CurveProps) {
  const t = useText('funnel')
  const { tell } = useFigures()
  const sayShare = useSayShare()
  const last = pooled.length - 1
  const end = pooled[last] ?? missing
  const ageName = t(`cohort_age_${funnel.period}`, { count: last })
  const tick = (age: number) =>
    last > mostTicks && age % 4 > 0 ? '' : t('curve_tick', { age, cohorts: cohortsObserved[age] ?? 0 })
  return (
    <LineChart
      name={t('curve_pooled')}
      hue="keep"
      height={220}
      least={1}
      says={last > 0 && <CurveEnd funnel={funnel} age={last} share={end} />}
      label={t('curve_label', {
        age: ageName,
        share: tell('share', end),
        count: cohortsObserved[last] ?? 0,
      })}
      lines={[pooled, simpleMean].map((line) => line.map((share, age) => ({ x: age, y: valueOf(share) })))}
      ticks={pooled.map((_, age) => ({ x: age, text: tick(age) }))}
      say={sayShare}
      nothing={t('trend_nothing')}
    />
  )
}
