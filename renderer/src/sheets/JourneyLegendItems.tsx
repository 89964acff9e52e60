import { fillIn } from '#shared/lib/fillIn.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import type { BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { JourneyLegend } from './journeyContent.ts'
import css from './JourneyLegendItems.module.css'

interface JourneyLegendItemsProps extends JourneyLegend {
  readonly layout: BowTieLayout
}

/** Pixels of the design that a bar may be long. */
const longest = 90

/** How high so many people are, and what is hatched and dashed. */
export function JourneyLegendItems({ scale, language, lost, notKnown, layout }: JourneyLegendItemsProps) {
  const { legend, stages } = layout
  const bar =
    legend &&
    (legend.pixels > (longest * layout.metrics.unit) / 10
      ? legend
      : { count: legend.count * 10, pixels: legend.pixels * 10 })
  const isOpen = stages.some(({ isKnown }) => !isKnown)
  return (
    <>
      {bar && (
        <li>
          <svg className={css.bar} width={bar.pixels} height="8" aria-hidden="true">
            <path d={`M0 4H${bar.pixels}M.5 0V8M${bar.pixels - 0.5} 0V8`} />
          </svg>
          {fillIn(scale, { count: formatNumber(bar.count, language) })}
        </li>
      )}
      {stages.some(({ loss }) => loss !== null) && (
        <li>
          <svg className={css.hatch} viewBox="0 0 22 12" aria-hidden="true">
            <path d="M1 11L11 1M6 11L16 1M11 11L21 1M1 6L6 1M16 11L21 6" />
          </svg>
          {lost}
        </li>
      )}
      {isOpen && (
        <li>
          <svg className={css.sketch} viewBox="0 0 22 12" aria-hidden="true">
            <path d="M1 1.5H21V10.5H1Z" />
          </svg>
          {notKnown}
        </li>
      )}
    </>
  )
}
