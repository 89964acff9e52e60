import { useId, type ReactNode } from 'react'
import type { Outcome } from '#shared/methods/outcome.ts'
import type { ProjectionOutput } from '#shared/methods/projection.ts'
import type { Band } from '#shared/methods/simulation.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import chart from '#renderer/ui/chart.module.css'
import { layoutBand, type BandLayout } from './layoutBand.ts'
import { unitOf } from './outputs.ts'
import { useWidth } from '#renderer/ui/useWidth.ts'
import css from './BandChart.module.css'

interface BandChartProps {
  readonly output: ProjectionOutput
  readonly band: Band
  /** What stands in place of a line that cannot be drawn. */
  readonly children: ReactNode
}

const height = 176

const hueOf = { customers: 'keep', revenue: 'grow', cost: 'get', cash: 'ink' } as const satisfies Record<
  ProjectionOutput,
  string
>

/** One output month by month: the middle of all draws, and between which lines eight of ten lie. */
export function BandChart({ output, band, children }: BandChartProps) {
  const t = useText('journeys')
  const name = useId()
  const { tell, say } = useFigures()
  const { element, width } = useWidth(420)
  const unit = unitOf[output]
  const layout = layoutBand(band, { width, height })
  const end = { p10: band.p10.at(-1), p50: band.p50.at(-1), p90: band.p90.at(-1) }
  const words = (outcome: Outcome | undefined) => (outcome ? tell(unit, outcome) : '')
  const low = words(end.p10)
  const middle = words(end.p50)
  const high = words(end.p90)
  const month = band.p50.length
  return (
    <figure className={classNames(chart.chart, css.chart)} data-hue={hueOf[output]} aria-labelledby={name}>
      <figcaption className={css.head}>
        <span className={css.name} id={name}>
          {t(`proj_${output}`)} <span className={css.unit}>{t(`proj_unit_${output}`)}</span>
        </span>
        {layout && (
          <span className={css.end}>
            {t('proj_at', { month })} <strong className={css.middle}>{middle}</strong>
            {low !== high && <span className={css.range}>{t('figure_range', { low, high })}</span>}
          </span>
        )}
      </figcaption>
      <div ref={element} className={chart.plot}>
        {layout ? (
          <svg
            className={chart.svg}
            width={width}
            height={height}
            role="img"
            aria-label={t('proj_chart', { output: t(`proj_${output}`), month, low, middle, high })}
          >
            <Rules layout={layout} />
            <Lines layout={layout} isBand={low !== high} />
            <Scales layout={layout} say={(value) => say(unit, value)} />
          </svg>
        ) : (
          <div className={classNames(chart.nothing, css.nothing)}>{children}</div>
        )}
      </div>
    </figure>
  )
}

function Lines({ layout, isBand }: { readonly layout: BandLayout; readonly isBand: boolean }) {
  const t = useText('journeys')
  return (
    <>
      <path className={chart.area} d={layout.area} />
      {isBand && <path className={css.edge} d={layout.lines.p10} />}
      {isBand && <path className={css.edge} d={layout.lines.p90} />}
      <path className={chart.line} data-middle="" d={layout.lines.p50} />
      {layout.ends
        .filter(({ line }) => line === 'p50' || isBand)
        .map(({ line, y }) => (
          <text key={line} className={css.endLabel} data-line={line} x={layout.plot.right + 4} y={y + 4}>
            {t(`proj_${line}`)}
          </text>
        ))}
    </>
  )
}

function Rules({ layout }: { readonly layout: BandLayout }) {
  return layout.amounts.map(({ value, y }) => (
    <line
      key={value}
      className={value === 0 ? chart.zero : chart.rule}
      x1={0}
      x2={layout.plot.right}
      y1={y}
      y2={y}
    />
  ))
}

interface ScalesProps {
  readonly layout: BandLayout
  readonly say: (value: number) => string
}

/** Over the lines, so that both can be read; a zero at the foot needs no word. */
function Scales({ layout: { plot, amounts, months }, say }: ScalesProps) {
  return (
    <>
      {amounts
        .filter(({ value, y }) => value !== 0 || y < plot.bottom)
        .map(({ value, y }) => (
          <text key={value} className={chart.amount} x={0} y={y - 4}>
            {say(value)}
          </text>
        ))}
      {months.map(({ month, x }) => (
        <text
          key={month}
          className={chart.tick}
          x={x}
          y={plot.bottom + 16}
          data-first={month === 1 || undefined}
        >
          {month}
        </text>
      ))}
    </>
  )
}
