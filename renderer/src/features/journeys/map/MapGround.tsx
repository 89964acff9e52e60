import { useId } from 'react'
import type { Phase } from '#shared/model/journey/stages.ts'
import type { StagePlace } from '#shared/model/journey/layoutBowTie.ts'
import { useIsFar } from '#renderer/diagram/useZoom.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useMapScene, useMark } from './MapContext.ts'
import css from './MapGround.module.css'

/** All that lies under the cards: paper, the band, what leaves, the columns. One drawing, however many cards. */
export function MapGround() {
  const { layout } = useMapScene()
  const { width, height, phases, shape, columns } = layout
  const id = useId()
  const bottom = shape.y + shape.height
  return (
    <>
      <svg className={css.ground} width={width} height={height} aria-hidden="true">
        <Patterns id={id} middle={layout.middle} />
        <path className={css.rule} d={`M0 ${layout.metrics.stages - 0.5}H${width}`} />
        <rect x="0" y={shape.y} width={width} height={shape.height} fill={`url(#${id}dots)`} />
        <rect className={css.sunk} x="0" y={bottom} width={width} height={height - bottom} />
        <path className={css.rule} d={`M0 ${bottom + 0.5}H${width}`} />
        <path
          className={css.rule}
          d={columns
            .slice(1)
            .map(({ x }) => `M${Math.round(x) - 0.5} ${bottom}V${height}`)
            .join('')}
        />
        <Band id={id} />
        <Losses />
        <Bars />
        <Mark />
      </svg>
      {phases.map(({ phase, x, y, width: room, height: high }, index) => (
        <PhaseName
          key={phase}
          phase={phase}
          box={{ left: x, top: y, width: room, height: high }}
          indent={index === 0 ? layout.metrics.firstIndent : layout.metrics.indent}
        />
      ))}
    </>
  )
}

function Mark() {
  const mark = useMark()
  return mark && <rect className={css.mark} {...mark} />
}

function Patterns({ id, middle }: { id: string; middle: number }) {
  return (
    <defs>
      <pattern id={`${id}dots`} width="20" height="20" patternUnits="userSpaceOnUse">
        <circle className={css.dot} cx="10" cy="10" r="1" />
      </pattern>
      <pattern
        id={`${id}loss`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={css.hatch} d="M0 0V6" />
      </pattern>
      {/* Keep runs along and Grow stands upright, as on paper: without colour they are told apart too. */}
      <pattern id={`${id}keep`} y={middle} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={css.texture} d="M0 0.5H6" />
      </pattern>
      <pattern id={`${id}grow`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={css.texture} d="M3.5 0V7" />
      </pattern>
    </defs>
  )
}

const fills: Readonly<Record<Phase, string | undefined>> = {
  get: css.getFill,
  keep: css.keepFill,
  grow: css.growFill,
}
const edges: Readonly<Record<Phase, string | undefined>> = {
  get: css.getEdge,
  keep: css.keepEdge,
  grow: css.growEdge,
}

// A thinner band would be all texture.
const thinnest = { keep: 6, grow: 10 } as const

function Band({ id }: { id: string }) {
  const { layout, beside } = useMapScene()
  const { stages, outline } = layout
  return (
    <>
      {stages.map(({ stage, loss }) => loss && <path key={stage} d={loss} fill={`url(#${id}loss)`} />)}
      {stages.map((place, index) => (
        <Segment key={place.stage} place={place} isFirst={index === 0} middle={layout.middle} id={id} />
      ))}
      {outline && <path className={beside?.kind === 'journey' ? css.other : css.plan} d={outline} />}
    </>
  )
}

interface SegmentProps {
  readonly place: StagePlace
  readonly isFirst: boolean
  readonly middle: number
  readonly id: string
}

/** One stage: filled and edged, or dashed while its number is not known. */
function Segment({ place, isFirst, middle, id }: SegmentProps) {
  const { phase, x, bandHeight, isKnown, fill, edge } = place
  const [top, bottom] = [middle - bandHeight / 2, middle + bandHeight / 2]
  if (!isKnown) return <path className={css.ghost} d={fill} />
  return (
    <>
      <path className={fills[phase]} d={fill} />
      {phase !== 'get' && bandHeight > thinnest[phase] && <path fill={`url(#${id}${phase})`} d={fill} />}
      <path className={edges[phase]} d={edge} />
      {isFirst ? (
        <path className={edges[phase]} d={`M${x + 0.75} ${top}V${bottom}`} />
      ) : (
        <path className={css.gap} d={`M${x} ${top}V${bottom}`} />
      )}
    </>
  )
}

function Losses() {
  const t = useText('journeys')
  const { say } = useFigures()
  const { layout } = useMapScene()
  return layout.losses.map(({ index, x, y, count }) => (
    <text key={index} className={css.loss} x={x + 4} y={y + 12 * layout.metrics.unit}>
      {t('map_leave', { value: say('people', count) })}
    </text>
  ))
}

/** From afar cards are bars: one path, however many there are. */
function Bars() {
  const { layout } = useMapScene()
  const isFar = useIsFar()
  if (!isFar) return null
  const bars = layout.columns.flatMap(({ cards }) =>
    cards.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`),
  )
  return <path className={css.bars} d={bars.join('')} />
}

interface PhaseNameProps {
  readonly phase: Phase
  readonly box: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly indent: number
}

function PhaseName({ phase, box, indent }: PhaseNameProps) {
  const t = useText('journeys')
  const meaning = t(`phase_${phase}Meaning`)
  return (
    <div className={css.phase} style={{ ...box, paddingLeft: indent }} title={meaning}>
      <span className={css.phaseName} data-phase={phase}>
        {t(`phase_${phase}`)}
      </span>
      <span className={css.meaning}>{meaning}</span>
    </div>
  )
}
