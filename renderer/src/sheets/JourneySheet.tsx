import { layoutBowTie, type BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import type { CSSProperties } from 'react'
import { classNames } from '#renderer/ui/classNames.ts'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { FigureStrip } from './FigureStrip.tsx'
import { JourneyBand } from './JourneyBand.tsx'
import { JourneyHeads, JourneyJoints } from './JourneyHeads.tsx'
import { JourneyLegendItems } from './JourneyLegendItems.tsx'
import type { JourneyContent } from './journeyContent.ts'
import { journeyRows, placeKey } from './journeyPlaces.ts'
import { JourneyTactics } from './JourneyTactics.tsx'
import type { BandSize } from './fitJourneys.ts'
import { tacticNarrownessOf, type PaperGeometry } from './paperGeometry.ts'
import type { CardFits, SheetContent } from './sheetContent.ts'
import { SheetFrame, type PageNumber } from './SheetFrame.tsx'
import css from './JourneySheet.module.css'

interface JourneySheetProps extends PageNumber {
  readonly content: SheetContent
  readonly journey: JourneyContent
  readonly geometry: PaperGeometry
  /** Pixels, by place. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: CardFits
  /** Null while the room is measured. */
  readonly band: BandSize | null
  /** Journeys whose tactics stand without their numbers. */
  readonly bare: ReadonlySet<string>
  readonly numberOf: (key: string) => string | null
}

/** One journey on one page: the bow-tie to scale, its tactics by stage, what it comes to. Props only. */
export function JourneySheet(props: JourneySheetProps) {
  const { content, journey, geometry, sizes, fits, band, bare, numberOf, page, pages } = props
  const { unit, floor } = geometry
  const layout = layBand(journey, geometry, band)
  const isTight = tacticNarrownessOf(geometry, journey.stages.length, floor).narrow
  const style = {
    '--hair': `${Math.max(0.6, unit)}px`,
    '--stages': journey.stages.length,
    '--rows': journeyRows(journey, geometry).length,
    // Whole pixels, as the engine draws frames: the drawn line goes on where the frame ends.
    '--loop-line': `${Math.max(1, Math.floor(4 * unit))}px`,
    '--loop-inset': `${layout?.metrics.loopInset ?? 0}px`,
    '--number': `${Math.max(floor * 1.3, layout?.numberSize ?? 0)}px`,
  }
  return (
    <SheetFrame
      content={content}
      geometry={geometry}
      title={journey.title}
      lead={<SegmentMark mark={journey.mark} />}
      titleNumber={numberOf(journey.card.key)}
      kind={journey.kind}
      facts={page === 1 ? [content.planName, ...content.facts, ...journey.facts] : journey.facts}
      legend={
        layout && content.journeys && <JourneyLegendItems {...content.journeys.legend} layout={layout} />
      }
      page={page}
      pages={pages}
    >
      <div
        className={classNames(css.sheet, geometry.height > geometry.width && css.portrait)}
        style={style as CSSProperties}
        data-sheet-journey={journey.card.key}
      >
        <JourneyHeads journey={journey} isTight={isTight} />
        {layout && (
          <div className={css.band} data-sheet-band>
            {band !== null && <JourneyBand layout={layout} loop={journey.loop} />}
          </div>
        )}
        <JourneyJoints joints={journey.joints} />
        {journey.noMap !== '' && <p className={css.noMap}>{journey.noMap}</p>}
        <JourneyTactics
          rows={journeyRows(journey, geometry)}
          keyOf={(stage) => placeKey(journey, stage)}
          hasNames={layout === null || journeyRows(journey, geometry).length > 1}
          sizes={sizes}
          fits={fits}
          geometry={geometry}
          continuedText={content.continuedText}
          isBare={bare.has(journey.card.key)}
          numberOf={numberOf}
        />
        <FigureStrip figures={journey.economics} className={css.economics} />
      </div>
    </SheetFrame>
  )
}

function layBand(
  { figures, stages }: JourneyContent,
  { width, unit }: PaperGeometry,
  band: BandSize | null,
): BowTieLayout | null {
  if (figures === null) return null
  return layoutBowTie({
    figures,
    width: band?.width ?? width - 96 * unit,
    height: 0,
    unit,
    scale: 'linear',
    most: null,
    outline: null,
    numbers: stages.map(({ number }) => number),
    hasSecondLine: false,
    tactics: [],
    band: band?.height ?? 200 * unit,
  })
}
