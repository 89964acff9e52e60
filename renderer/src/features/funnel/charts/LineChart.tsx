import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import chart from '#renderer/ui/chart.module.css'
import { layoutLines, type BandPoint, type LinePoint, type LinesLayout } from './layoutLines.ts'
import { useWidth } from '#renderer/ui/useWidth.ts'
import css from './LineChart.module.css'

interface LineChartProps {
  readonly name: string
  /** At the right of the name, or under it: what it comes to. */
  readonly says?: ReactNode
  /** The whole picture in words. */
  readonly label: string
  readonly lines: readonly (readonly LinePoint[])[]
  readonly band?: readonly BandPoint[]
  readonly goal?: number | null
  readonly least?: number
  readonly isStep?: boolean
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  readonly say: (value: number) => string
  readonly height?: number
  /** Its hue; the second line is always ink. */
  readonly hue?: 'get' | 'keep' | 'grow' | 'ink'
  /** Stands in place of a chart that cannot be drawn. */
  readonly nothing: string
}

/** So many points still stand apart. */
const mostDots = 40

/** Lines over time or age with their scale, from 0 up. */
export function LineChart(props: LineChartProps) {
  const { name, says, label, lines, band = [], goal = null, least = 0, isStep = false } = props
  const { ticks, say, height = 150, hue = 'ink', nothing } = props
  const id = useId()
  const { element, width } = useWidth(320)
  const layout = layoutLines({ lines, band, goal, least, isStep, width, height })
  return (
    <figure className={classNames(chart.chart, css.chart)} data-hue={hue} aria-labelledby={id}>
      <figcaption className={css.head}>
        <span className={css.name} id={id} title={name}>
          {name}
        </span>
        {says !== undefined && <span className={css.says}>{says}</span>}
      </figcaption>
      <div ref={element} className={chart.plot}>
        {layout ? (
          <svg className={chart.svg} width={width} height={height} role="img" aria-label={label}>
            <Scale layout={layout} ticks={ticks} />
            {layout.band !== '' && <path className={chart.area} d={layout.band} />}
            {layout.goal !== null && (
              <line className={css.goal} x1={0} x2={layout.plot.right} y1={layout.goal} y2={layout.goal} />
            )}
            <Lines layout={layout} isStep={isStep} />
            {layout.amounts
              .filter(({ value }) => value !== 0)
              .map(({ value, y }) => (
                <text key={value} className={chart.amount} x={0} y={y - 4}>
                  {say(value)}
                </text>
              ))}
          </svg>
        ) : (
          <p className={classNames(chart.nothing, css.nothing)}>{nothing}</p>
        )}
      </div>
    </figure>
  )
}

/** The first line stands before the others. */
function Lines({ layout: { paths, dots }, isStep }: { layout: LinesLayout; isStep: boolean }) {
  return paths
    .map((path, index) => (
      <g key={index} data-line={index}>
        <path className={chart.line} d={path} />
        {!isStep &&
          (dots[index]?.length ?? 0) <= mostDots &&
          dots[index]?.map(({ x, y }) => <circle key={x} className={css.dot} cx={x} cy={y} r={2.5} />)}
      </g>
    ))
    .reverse()
}

function Scale({ layout, ticks }: { layout: LinesLayout; ticks: LineChartProps['ticks'] }) {
  const { plot, amounts } = layout
  return (
    <>
      {amounts.map(({ value, y }) => (
        <line
          key={value}
          className={value === 0 ? chart.zero : chart.rule}
          x1={0}
          x2={plot.right}
          y1={y}
          y2={y}
        />
      ))}
      {ticks.map(({ x, text }, index) => (
        <text
          key={x}
          className={chart.tick}
          x={layout.x(x)}
          y={plot.bottom + 16}
          data-first={(index === 0 && ticks.length > 1) || undefined}
          data-last={(index === ticks.length - 1 && ticks.length > 1) || undefined}
        >
          {text}
        </text>
      ))}
    </>
  )
}
