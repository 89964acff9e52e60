import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { BowTieJoint } from '#shared/model/journey/bowTieFigures.ts'
import type { PartProps } from '#renderer/diagram/diagramNode.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useMapScene, useTabIndex, type MapScene } from './MapContext.ts'
import { jointSpot } from './mapNodes.ts'
import css from './JointCard.module.css'

/** What goes from one stage to the next, with its interval; a press leads to the number it comes from. */
export function JointCard({ id }: PartProps) {
  const scene = useMapScene()
  const index = scene.figures.joints.findIndex((_, at) => jointSpot(at) === id)
  const joint = scene.figures.joints[index]
  return joint ? <Card scene={scene} joint={joint} index={index} /> : null
}

interface CardProps {
  readonly scene: MapScene
  readonly joint: BowTieJoint
  readonly index: number
}

function Card({ scene, joint, index }: CardProps) {
  const t = useText('journeys')
  const { isDense } = scene.layout.metrics
  const spot = jointSpot(index)
  const tabIndex = useTabIndex(spot)
  const words = useJointWords(joint, isDense)
  const { stages } = scene.figures
  const [from, to] = [stages[index], stages[index + 1]]
  if (!from || !to) return null
  const ends = { from: t(`stage_${from.stage}`), to: t(`stage_${to.stage}`) }
  const says =
    words.value === null
      ? t('map_jointNeeds', { ...ends, number: t(`number_${joint.number}`) })
      : `${t('map_jointSays', { ...ends, value: words.whole })}${joint.isWeakest ? `, ${t('map_weakest')}` : ''}`
  return (
    <button
      type="button"
      className={classNames(
        css.card,
        isDense && css.dense,
        joint.isWeakest && css.weakest,
        words.value === null && css.unknown,
      )}
      title={says}
      tabIndex={tabIndex}
      data-spot={spot}
      onClick={() => scene.openNumber(joint.number)}
    >
      <VisuallyHidden>{says}</VisuallyHidden>
      <span className={css.lines} aria-hidden="true">
        {joint.isWeakest && <span className={css.word}>{t('map_weakest')}</span>}
        <b className={css.value}>{words.value ?? '?'}</b>
        {words.second !== null && <span className={css.second}>{words.second}</span>}
      </span>
    </button>
  )
}

interface JointWords {
  readonly value: string | null
  /** Its interval, or what each of them does. */
  readonly second: string | null
  readonly whole: string
}

/** With little room orders and invites are so many times, and an interval has a dash and whole percents. */
function useJointWords({ kind, of, value, low, high, number }: BowTieJoint, isDense: boolean): JointWords {
  const t = useText('journeys')
  const language = useLanguage()
  const { say, sayRange } = useFigures()
  if (value.kind !== 'defined') return { value: null, second: null, whole: '' }
  const unit = kind === 'share' ? 'share' : 'count'
  const said = say(unit, value.value)
  const interval = low === null || high === null ? null : sayRange(unit, low, high)
  const each = number === 'invites' ? t('map_invitesEach') : t('map_ordersEach')
  const whole =
    kind === 'each' ? `${said} ${each}` : of === 'customers' ? `${said} ${t('map_ofCustomers')}` : said
  const plain = (share: number) => formatNumber(share * 100, language, { min: 0, max: isDense ? 0 : 1 })
  const range =
    low === null || high === null
      ? null
      : isDense
        ? `${plain(low)}–${plain(high)}`
        : t('figure_range', { low: plain(low), high: plain(high) })
  return {
    value: kind === 'each' && isDense ? `${said} ×` : said,
    second: kind === 'share' ? range : isDense ? null : each,
    whole: interval === null ? whole : `${whole}, ${interval}`,
  }
}
