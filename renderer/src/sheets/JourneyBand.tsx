import { straightShare } from '#shared/model/journey/bowTieBand.ts'
import type { BowTieLayout, StagePlace } from '#shared/model/journey/layoutBowTie.ts'
import { useId } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import type { LoopContent } from './journeyContent.ts'
import css from './JourneyBand.module.css'

interface JourneyBandProps {
  readonly layout: BowTieLayout
  readonly loop: LoopContent | null
}

/** The band to scale: phases told apart by hue, edge and texture, losses hatched, the ends of the loop. */
export function JourneyBand({ layout, loop }: JourneyBandProps) {
  const { shape, middle, stages, metrics } = layout
  const id = useId().replaceAll(':', '')
  const [first, last] = [stages[0], stages.at(-1)]
  const room = { top: shape.y, bottom: shape.y + shape.height, middle, unit: metrics.unit }
  const loopKind = classNames(css.loop, loop?.isKnown !== true && css.open)
  return (
    <svg
      className={css.drawing}
      width={shape.width}
      height={shape.height}
      viewBox={`0 ${shape.y} ${shape.width} ${shape.height}`}
      aria-hidden="true"
    >
      {stages.map((stage, index) => (
        <Segment key={stage.stage} stage={stage} id={`${id}s${index}`} {...room} />
      ))}
      {stages.slice(1).map(({ stage, x, bandHeight }) => (
        <g key={stage}>
          <path className={css.gap} d={`M${x} ${middle - bandHeight / 2}V${middle + bandHeight / 2}`} />
          <path
            className={css.leader}
            d={`M${x} ${middle + bandHeight / 2 + 3 * metrics.unit}V${room.bottom}`}
          />
        </g>
      ))}
      {first && last && (
        <>
          <path
            className={loopKind}
            d={`M${shape.width - metrics.loopInset} ${room.top}V${middle - last.bandHeight / 2}`}
          />
          <path
            className={loopKind}
            d={`M${metrics.loopInset} ${room.top}V${Math.max(room.top, middle - first.bandHeight / 2 - 12 * metrics.unit)}`}
          />
          <path
            className={css.arrow}
            d={arrow(metrics.loopInset, middle - first.bandHeight / 2, metrics.unit)}
          />
        </>
      )}
    </svg>
  )
}

function arrow(x: number, y: number, unit: number): string {
  return `M${x} ${y + 2 * unit}l${-8 * unit} ${-15 * unit}h${16 * unit}Z`
}

interface SegmentProps extends Room {
  readonly stage: StagePlace
  readonly id: string
}

function Segment({ stage, id, ...room }: SegmentProps) {
  const { phase, x, width, isKnown, fill, edge, loss } = stage
  if (!isKnown) return <path className={classNames(css.sketch, css[`${phase}Edge`])} d={fill} />
  const lines = textureOf(stage, room)
  return (
    <g>
      {loss !== null && (
        <>
          <clipPath id={`${id}l`}>
            <path d={loss} />
          </clipPath>
          <path
            className={css.lost}
            clipPath={`url(#${id}l)`}
            d={risingLines(x + width * straightShare, width * (1 - straightShare), room)}
          />
        </>
      )}
      <path className={css[`${phase}Fill`]} d={fill} />
      {lines !== '' && (
        <>
          <clipPath id={`${id}t`}>
            <path d={fill} />
          </clipPath>
          <path className={css.texture} clipPath={`url(#${id}t)`} d={lines} />
        </>
      )}
      <path className={classNames(css.edge, css[`${phase}Edge`])} d={edge} />
    </g>
  )
}

interface Room {
  readonly top: number
  readonly bottom: number
  readonly middle: number
  readonly unit: number
}

/** Get is plain, Keep runs along, Grow stands: grey paper tells them apart. A thin band would be all texture. */
function textureOf({ phase, x, width, bandHeight }: StagePlace, { top, bottom, middle, unit }: Room): string {
  const lines: string[] = []
  if (phase === 'keep' && bandHeight > 6 * unit) {
    const reach = Math.floor((bottom - top) / 2 / (5 * unit))
    for (let at = -reach; at <= reach; at += 1) lines.push(`M${x} ${middle + at * 5 * unit}h${width}`)
  }
  if (phase === 'grow' && bandHeight > 10 * unit) {
    for (let at = x + 4 * unit; at < x + width; at += 7 * unit) lines.push(`M${at} ${top}V${bottom}`)
  }
  return lines.join('')
}

function risingLines(x: number, width: number, { top, bottom, unit }: Room): string {
  const height = bottom - top
  const lines: string[] = []
  for (let at = x - height; at < x + width; at += 6 * unit)
    lines.push(`M${at} ${bottom}l${height} ${-height}`)
  return lines.join('')
}
