import { fitCards, type CardPlace } from './fitCards.ts'
import type { JourneyContent } from './journeyContent.ts'
import { columnsIn, journeyRows, placeKey } from './journeyPlaces.ts'
import { tacticNarrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { widestNumber, type CardFit, type SheetContent } from './sheetContent.ts'

/** Pixels that the band of a journey has. */
export interface BandSize {
  readonly width: number
  readonly height: number
}

export interface JourneysFit {
  /** Pixels, by place. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: ReadonlyMap<string, CardFit>
  /** By journey; empty while they are measured. */
  readonly bands: ReadonlyMap<string, BandSize>
  /** Journeys whose tactics stand without their numbers: there is no room for them. */
  readonly bare: ReadonlySet<string>
}

/** Measures drawn journeys, each on its page: how large the tactics are and which of them go on in the appendix. */
export function fitJourneys(
  root: HTMLElement,
  { journeys, groups, continuedText }: SheetContent,
  geometry: PaperGeometry,
  bare: JourneysFit['bare'],
): JourneysFit {
  const sizes = new Map<string, number>()
  const fits = new Map<string, CardFit>()
  const { floor, unit } = geometry
  const texts = { continuedText, sampleNumber: widestNumber(groups) }
  for (const journey of journeys?.journeys ?? []) {
    const sheet = sheetIn(root, journey)
    const columns = Math.max(1, ...journeyRows(journey, geometry).map(columnsIn))
    const fit = fitCards(
      sheet,
      journey.stages.map(({ stage, tactics }): CardPlace => ({
        key: placeKey(journey, stage),
        cards: tactics,
        isWide: false,
      })),
      {
        floor,
        readable: Math.max(floor * 1.08, 11.5 * unit),
        largest: Math.max(floor * 1.25, 15.5 * unit),
        narrownessAt: (size) => tacticNarrownessOf(geometry, columns, size),
      },
      texts,
    )
    for (const [place, size] of fit.sizes) sizes.set(place, size)
    for (const { tactics } of bare.has(journey.card.key) ? journey.stages : []) {
      for (const { key } of tactics) fits.set(key, { kind: 'bare' })
    }
    for (const [card, how] of fit.fits) fits.set(card, how)
  }
  return { sizes, fits, bands: new Map(), bare }
}

/** Journeys that have no room for all their tactics; without their numbers there may be. */
export function findCrowded({ journeys }: SheetContent, { fits }: JourneysFit): readonly string[] {
  return (journeys?.journeys ?? [])
    .filter(({ stages }) =>
      stages.some(({ tactics }) => tactics.some(({ key }) => fits.get(key)?.kind === 'left')),
    )
    .map(({ card }) => card.key)
}

/** What the tactics leave to the band of each journey, as it is drawn. */
export function measureBands(root: HTMLElement, { journeys }: SheetContent): ReadonlyMap<string, BandSize> {
  return new Map(
    (journeys?.journeys ?? []).flatMap((journey): readonly (readonly [string, BandSize])[] => {
      const band = sheetIn(root, journey).querySelector('[data-sheet-band]')
      if (!band) return []
      const { width, height } = band.getBoundingClientRect()
      return [[journey.card.key, { width, height }]]
    }),
  )
}

function sheetIn(root: HTMLElement, { card }: JourneyContent): HTMLElement {
  const sheet = root.querySelector<HTMLElement>(`[data-sheet-journey="${card.key}"]`)
  if (!sheet) throw new Error('fitJourneys needs drawn journeys')
  return sheet
}
