import { valueOf } from '#shared/methods/outcome.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { BowTieLoop } from '#shared/model/journey/bowTieFigures.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useMapScene, useTabIndex } from './MapContext.ts'
import { loopId } from './mapNodes.ts'
import { useStageWords } from './useStageWords.ts'
import css from './Loop.module.css'

/** The way back from referrals to the first stage; dashed while its numbers are missing. */
export function LoopEdge() {
  const { layout, figures } = useMapScene()
  const isKnown = figures.loop.k.kind === 'defined'
  return (
    <g className={isKnown ? undefined : css.unknown} aria-hidden="true">
      <path className={css.line} d={layout.loop.path} />
      <path className={css.arrow} d={layout.loop.arrow} />
    </g>
  )
}

/** What the loop brings, on its line. */
export function LoopLabel() {
  const t = useText('journeys')
  const { layout, figures, openNumber } = useMapScene()
  const tabIndex = useTabIndex(loopId)
  const { parts, whole, strength } = useLoopWords(figures.loop, layout.loop.label.width / layout.metrics.unit)
  const isKnown = figures.loop.k.kind === 'defined'
  return (
    <div className={css.place}>
      <button
        type="button"
        className={classNames(css.label, !isKnown && css.unknownLabel)}
        title={whole}
        tabIndex={tabIndex}
        data-spot={loopId}
        onClick={() => openNumber(figures.loop.missing ?? 'invites')}
      >
        <VisuallyHidden>{whole}</VisuallyHidden>
        <b aria-hidden="true">{t('map_loop')}</b>
        {parts.map((part, index) => (
          <span
            key={index}
            className={classNames(css.part, part === strength && css.strong)}
            aria-hidden="true"
          >
            {part}
          </span>
        ))}
      </button>
    </div>
  )
}

/** All of it where there is room; what says most first where there is little. */
function useLoopWords({ k, invites, back, cycleDays, hundred, missing }: BowTieLoop, room: number) {
  const t = useText('journeys')
  const language = useLanguage()
  const { say } = useFigures()
  const { reason } = useStageWords()
  const factor = valueOf(k)
  if (factor === null) {
    const words = missing === null ? reason(k) : t('map_needs', { number: t(`number_${missing}`) })
    return { parts: [words], whole: `${t('map_loop')}: ${words}`, strength: null }
  }
  const [sent, won, become] = [valueOf(invites), valueOf(back), valueOf(hundred)]
  const brings =
    sent === null || won === null
      ? null
      : t('map_loopInvites', { invites: say('people', sent), back: say('people', won) })
  const strength = t('map_loopK', { value: formatNumber(factor, language, { min: 2, max: 2 }) })
  const turn = cycleDays === null ? null : t('map_loopTurn', { days: say('days', cycleDays) })
  const grows =
    become === null
      ? hundred.kind === 'unbounded'
        ? t('map_loopEndless')
        : null
      : t('map_loopHundred', { value: say('people', become) })
  const all = [brings, strength, turn, grows].filter((part) => part !== null)
  const short = room > 640 ? all : room > 420 ? all.filter((part) => part !== turn) : [strength]
  return { parts: short, whole: `${t('map_loop')}: ${all.join(', ')}`, strength }
}
