import { useId } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { createShareWords, type ShareWords } from '#shared/model/experiment/sayShares.ts'
import { armName, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { countedArms, wilsonOf } from './countedArms.ts'
import {
  layoutPicture,
  type CountedArm,
  type PictureLayout,
  type Tick,
  type Whisker,
} from './layoutPicture.ts'
import { PictureTable } from './PictureTable.tsx'
import { usePictureName } from './usePictureName.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'
import { useWidth } from '#renderer/ui/useWidth.ts'
import css from './VerdictPicture.module.css'

/** What the counts leave possible: a curve for each group, the threshold or the differences, and a table twin. */
export function VerdictPicture({ subject }: { subject: VerdictSubject }) {
  const { verdict } = subject
  const counted = countedArms(subject)
  const isOpen = verdict.threshold !== null || verdict.variations.length > 0
  // Of nobody the prior alone would be drawn.
  const isCounted = counted?.every(({ people }) => people > 0) === true
  return isOpen && counted !== null && isCounted ? <OpenPicture subject={subject} arms={counted} /> : null
}

function OpenPicture({ subject, arms }: { subject: VerdictSubject; arms: readonly CountedArm[] }) {
  const { verdict, terms } = subject
  const texts = useVerdictTexts()
  const say = createShareWords(texts)
  const name = usePictureName(subject)
  const { element, width } = useWidth(480, 200)
  const layout = layoutPicture({
    arms,
    prior: terms.prior,
    threshold: verdict.threshold === null ? null : terms.threshold,
    betterWhen: terms.direction ?? 'up',
    variations: verdict.variations,
    width,
  })
  const names = arms.map((_, index) => armName(subject, index, texts))
  return (
    <figure className={css.figure}>
      <div ref={element} className={css.plot}>
        <svg className={css.svg} width={width} height={layout.height} role="img" aria-label={name}>
          <Curves layout={layout} arms={arms} names={names} say={say} width={width} />
          <Scale ticks={layout.ticks} base={layout.base} width={width} write={say.share} />
          {layout.threshold !== null && (
            <Threshold subject={subject} layout={layout} x={layout.threshold} say={say} />
          )}
          <Differences layout={layout} names={names} width={width} subject={subject} />
        </svg>
      </div>
      <PictureTable subject={subject} arms={arms} names={names} />
    </figure>
  )
}

interface CurvesProps {
  readonly layout: PictureLayout
  readonly arms: readonly CountedArm[]
  readonly names: readonly string[]
  readonly say: ShareWords
  readonly width: number
}

function Curves({ layout, arms, names, say, width }: CurvesProps) {
  const hatch = useId()
  const { curves, base } = layout
  const isSingle = curves.length === 1
  return (
    <>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={css.hatch} x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {curves.map((curve, index) => (
        <g key={index} className={css.curve} data-arm={isSingle ? 'single' : Math.min(index, 4)}>
          <path className={css.area} d={curve.area} />
          {curve.wrong !== '' && <path d={curve.wrong} fill={`url(#${hatch})`} />}
          <path className={css.line} d={curve.line} />
        </g>
      ))}
      {!isSingle &&
        curves.map(({ label }, index) => (
          <g key={index}>
            <line className={css.lead} x1={label.x} x2={label.x} y1={label.y + 4} y2={label.top} />
            <text className={css.name} x={clamp(label.x, width)} y={label.y} textAnchor="middle">
              {`${names[index] ?? ''} ${rateOf(arms[index], say)}`}
            </text>
          </g>
        ))}
      <line className={css.axis} x1={0} x2={width} y1={base} y2={base} />
      {isSingle && curves[0] && (
        <SingleWhisker whisker={curves[0].whisker} arm={arms[0]} say={say} width={width} />
      )}
    </>
  )
}

function rateOf(arm: CountedArm | undefined, say: ShareWords): string {
  return arm === undefined || arm.people === 0 ? '' : say.share(arm.hits / arm.people)
}

/** Room for a name in the middle of its place. */
function clamp(x: number, width: number): number {
  return Math.min(width - 70, Math.max(70, x))
}

interface SingleWhiskerProps {
  readonly whisker: Whisker
  readonly arm: CountedArm | undefined
  readonly say: ShareWords
  readonly width: number
}

function SingleWhisker({ whisker, arm, say, width }: SingleWhiskerProps) {
  const t = useText('verdict')
  const { low, high } = arm === undefined ? { low: 0, high: 1 } : wilsonOf(arm)
  if (arm === undefined) return null
  const isRoomy = whisker.high < width - 90
  return (
    <>
      <WhiskerMark whisker={whisker} />
      <text className={css.counts} x={whisker.at} y={whisker.y - 9} textAnchor="middle">
        {t('pic_of', { hits: say.number(arm.hits), people: say.number(arm.people) })}
      </text>
      <text
        className={css.range}
        x={isRoomy ? whisker.high + 8 : whisker.high - 4}
        y={isRoomy ? whisker.y - 5 : whisker.y - 9}
        textAnchor={isRoomy ? 'start' : 'end'}
      >
        {t('pic_range', say.ends(low, high))}
      </text>
    </>
  )
}

function WhiskerMark({ whisker: { y, low, high, at } }: { whisker: Whisker }) {
  return (
    <g className={css.whisker}>
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 5} y2={y + 5} />
      <line x1={high} x2={high} y1={y - 5} y2={y + 5} />
      <circle cx={at} cy={y} r={4.5} />
    </g>
  )
}

interface ScaleProps {
  readonly ticks: readonly Tick[]
  readonly base: number
  readonly width: number
  readonly write: (value: number) => string
}

function Scale({ ticks, base, width, write }: ScaleProps) {
  return ticks.map(({ value, x }) => (
    <g key={value}>
      <line className={css.axis} x1={x} x2={x} y1={base} y2={base + 4} />
      <text
        className={css.tick}
        x={x}
        y={base + 17}
        textAnchor={x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle'}
      >
        {write(value)}
      </text>
    </g>
  ))
}

/** Pixels that the words of the threshold take. */
const labelRoom = 150

interface ThresholdProps {
  readonly subject: VerdictSubject
  readonly layout: PictureLayout
  readonly x: number
  readonly say: ShareWords
}

function Threshold({ subject: { terms }, layout, x, say }: ThresholdProps) {
  const t = useText('verdict')
  const isUp = (terms.direction ?? 'up') === 'up'
  const peak = layout.curves[0]?.label.x ?? 0
  // Beside the line, away from the curve; too near the edge it stands on the other side, above the curve's foot.
  const isLeft = x <= peak && x >= labelRoom
  return (
    <>
      <line className={css.threshold} x1={x} x2={x} y1={4} y2={layout.base} />
      <text className={css.right} x={isLeft ? x - 8 : x + 8} y={14} textAnchor={isLeft ? 'end' : 'start'}>
        {t(isUp ? 'pic_right_up' : 'pic_right_down', { share: say.share(terms.threshold ?? 0) })}
      </text>
    </>
  )
}

interface DifferencesProps {
  readonly layout: PictureLayout
  readonly names: readonly string[]
  readonly width: number
  readonly subject: VerdictSubject
}

function Differences({ layout: { differences, base }, names, width, subject }: DifferencesProps) {
  const t = useText('verdict')
  const { language } = useVerdictTexts()
  if (differences === null) return null
  const top = base + 40
  return (
    <>
      <text className={css.tick} x={0} y={top}>
        {t('pic_differences', { control: names[0] ?? '' })}
      </text>
      <line
        className={css.zero}
        x1={differences.zero}
        x2={differences.zero}
        y1={top + 6}
        y2={differences.base}
      />
      {differences.rows.map((row) => (
        <g key={row.index}>
          <WhiskerMark whisker={row} />
          {subject.arms.length > 2 && (
            <text
              className={css.range}
              x={row.high > width - 110 ? row.low - 8 : row.high + 8}
              y={row.y + 4}
              textAnchor={row.high > width - 110 ? 'end' : 'start'}
            >
              {names[row.index]}
            </text>
          )}
        </g>
      ))}
      <line className={css.axis} x1={0} x2={width} y1={differences.base} y2={differences.base} />
      <Scale
        ticks={differences.ticks}
        base={differences.base}
        width={width}
        write={(value) => formatNumber(value * 100, language, { min: 0, max: 2 })}
      />
    </>
  )
}
