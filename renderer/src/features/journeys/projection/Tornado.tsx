import { useState } from 'react'
import { scaleLinear } from 'd3-scale'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { projectionOutputs, type ProjectionOutput } from '#shared/methods/projection.ts'
import type { TornadoBar } from '#shared/methods/tornado.ts'
import type { JourneyProjection } from '#shared/model/journey/projectJourney.ts'
import type { Assumption, JourneyModel } from '#shared/model/journey/journeyModel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { goToNumber } from '../figures/goToNumber.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { unitOf } from './outputs.ts'
import css from './Tornado.module.css'

interface TornadoProps {
  readonly model: JourneyModel
  readonly projection: JourneyProjection
  readonly output: ProjectionOutput
  readonly onOutput: (output: ProjectionOutput) => void
}

const few = 8

/** Which number moves the end most: each at its low and at its high end, the others likely. */
export function Tornado({ model, projection, output, onOutput }: TornadoProps) {
  const t = useText('journeys')
  const [isWhole, setWhole] = useState(false)
  const bars = projection.tornado[output].filter(({ span }) => span > 0)
  const shown = isWhole ? bars : bars.slice(0, few)
  return (
    <section className={css.tornado} aria-label={t('proj_tornado')}>
      <div className={css.head}>
        <h2 className={css.title}>{t('proj_tornado')}</h2>
        <SegmentedControl<ProjectionOutput>
          label={t('proj_tornadoFor')}
          value={output}
          choices={projectionOutputs.map((value) => ({ value, label: t(`proj_${value}`) }))}
          onChange={onOutput}
        />
      </div>
      <Verdict model={model} projection={projection} output={output} bars={bars} />
      {bars.length > 0 && (
        <Bars model={model} likely={projection.likely[output].at(-1)} output={output} bars={shown} />
      )}
      {bars.length > few && (
        <Button tone="ghost" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('proj_showFew', { count: few }) : t('proj_showAll', { count: bars.length })}
        </Button>
      )}
    </section>
  )
}

interface BarsProps {
  readonly model: JourneyModel
  readonly output: ProjectionOutput
  readonly bars: readonly TornadoBar[]
}

function Verdict({ model, projection, output, bars }: BarsProps & Pick<TornadoProps, 'projection'>) {
  const t = useText('journeys')
  const { tell, say } = useFigures()
  const { name } = useAssumptionWords()
  const [first] = bars
  const assumption = first && model.assumptions[first.index]
  const month = projection.likely[output].length
  if (!first || !assumption) {
    const isDrawn = projection.drawn > 0 && projection.tornado[output].length > 0
    const key = isDrawn ? 'proj_tornadoNone' : projection.drawn > 0 ? 'proj_tornadoUnknown' : 'proj_noRanges'
    return <p className={css.verdict}>{t(key, { output: t(`proj_word_${output}`) })}</p>
  }
  const { low, high } = assumption.estimate
  const values = {
    name: name(assumption.key),
    low: say(assumption.quantity, low ?? assumption.estimate.likely),
    high: say(assumption.quantity, high ?? assumption.estimate.likely),
    output: t(`proj_word_${output}`),
    month,
    from: tell(unitOf[output], first.atLow),
    to: tell(unitOf[output], first.atHigh),
  }
  return <p className={css.verdict}>{t('proj_tornadoSays', values)}</p>
}

function Bars({ model, output, bars, likely }: BarsProps & { readonly likely: Outcome | undefined }) {
  const t = useText('journeys')
  const numbers = bars.flatMap(({ atLow, atHigh }) => [valueOf(atLow), valueOf(atHigh)])
  const middle = (likely && valueOf(likely)) ?? 0
  const known = [...numbers.filter((value) => value !== null), middle]
  const x = scaleLinear([Math.min(...known), Math.max(...known)], [0, 100])
  return (
    <>
      <p className={css.legend} aria-hidden="true">
        <span className={css.swatch} data-end="low" /> {t('proj_atLow')}
        <span className={css.swatch} data-end="high" /> {t('proj_atHigh')}
      </p>
      <ol className={css.bars}>
        {bars.map((bar) => {
          const assumption = model.assumptions[bar.index]
          return (
            assumption && (
              <Bar
                key={assumption.key}
                assumption={assumption}
                bar={bar}
                output={output}
                middle={middle}
                x={x}
              />
            )
          )
        })}
      </ol>
    </>
  )
}

interface BarProps {
  readonly assumption: Assumption
  readonly bar: TornadoBar
  readonly output: ProjectionOutput
  readonly middle: number
  readonly x: (value: number) => number
}

function Bar({ assumption, bar, output, middle, x }: BarProps) {
  const t = useText('journeys')
  const desk = useDesk()
  const { name } = useAssumptionWords()
  const { low, high, likely } = assumption.estimate
  return (
    <li className={css.bar}>
      <button
        type="button"
        className={css.name}
        title={t('proj_go')}
        onClick={() => goToNumber(desk, assumption.key)}
      >
        {name(assumption.key)}
      </button>
      <End assumption={assumption} value={low ?? likely} outcome={bar.atLow} output={output} />
      <svg className={css.track} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <Part from={middle} to={valueOf(bar.atLow)} end="low" x={x} />
        <Part from={middle} to={valueOf(bar.atHigh)} end="high" x={x} />
        <line className={css.middle} x1={x(middle)} x2={x(middle)} y1={0} y2={16} />
      </svg>
      <End assumption={assumption} value={high ?? likely} outcome={bar.atHigh} output={output} />
    </li>
  )
}

interface PartProps {
  readonly from: number
  readonly to: number | null
  readonly end: 'low' | 'high'
  readonly x: (value: number) => number
}

function Part({ from, to, end, x }: PartProps) {
  if (to === null) return null
  const left = Math.min(x(from), x(to))
  return (
    <rect
      className={css.part}
      data-end={end}
      x={left}
      width={Math.max(0.5, Math.abs(x(to) - x(from)))}
      y={2}
      height={12}
    />
  )
}

interface EndProps {
  readonly assumption: Assumption
  readonly value: number
  readonly outcome: Outcome
  readonly output: ProjectionOutput
}

/** “at 60 % → $1,200”. */
function End({ assumption, value, outcome, output }: EndProps) {
  const t = useText('journeys')
  const { say, tell } = useFigures()
  return (
    <span className={css.end}>
      <span className={css.given}>{t('proj_atEnd', { value: say(assumption.quantity, value) })}</span>{' '}
      <strong>{tell(unitOf[output], outcome)}</strong>
    </span>
  )
}
