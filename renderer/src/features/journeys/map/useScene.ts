import { useMemo } from 'react'
import type { JourneyId, TacticId } from '#shared/lib/ids.ts'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import { cardWidth, layoutBowTie, type BowTieLayout } from '#shared/model/journey/layoutBowTie.ts'
import { stagesOf, type Stage } from '#shared/model/journey/stages.ts'
import { standsOn, tacticsOf } from '#shared/model/tactic/getTactic.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences } from '#renderer/state/StoresProvider.tsx'
import { goToNumber } from '../figures/goToNumber.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { cardHeight, cardStyle } from './cardSize.ts'
import type { Beside } from './MapContext.ts'
import { nameLines } from '#renderer/diagram/nameLines.ts'
import type { Modified } from '#renderer/ui/addsToChoice.ts'
import { chooseTactic } from '../chooseTactic.ts'
import { openStage, placeOn } from './openFromMap.ts'
import { numberWidth } from '#renderer/diagram/textWidth.ts'
import type { MapFigures } from './useMapFigures.ts'

export interface SceneProps {
  readonly journey: JourneyId
  readonly numbers: MapFigures
  /** Drawn dashed over the band. */
  readonly beside: Beside | null
  /** The largest number of a scale shared with another map. */
  readonly most: number | null
  readonly view: { readonly width: number; readonly height: number }
}

/** The layout and everything the parts look at, reckoned anew only when what it rests on changes. */
export function useScene({ journey, numbers, beside, most, view }: SceneProps) {
  const { say } = useFigures()
  const desk = useDesk()
  const scale = useJourneysView((state) => state.scale)
  const unit = usePreferences(({ bigType }) => (bigType ? 1.5 : 1))
  const tactics = usePlan((plan) => tacticsOf(plan, journey))
  const { figures, eachOf } = numbers
  const { card, columns } = useCards(tactics, numbers, view.width, unit)
  const layout = useMemo(
    (): BowTieLayout<TacticId> =>
      layoutBowTie({
        figures,
        width: view.width,
        height: view.height,
        unit,
        scale,
        most,
        outline: beside?.values ?? null,
        numbers: figures.stages.map(({ value }) =>
          value.kind === 'defined' ? say('people', value.value) : null,
        ),
        hasSecondLine: beside !== null,
        tactics: columns,
      }),
    [figures, view.width, view.height, unit, scale, most, beside, say, columns],
  )
  const scene = useMemo(
    () => ({
      journey,
      figures,
      layout,
      beside,
      unit,
      card,
      eachOf,
      openStage: (stage: Stage) => openStage(desk, stage),
      openNumber: (number: JourneyNumber) => goToNumber(desk, assumptionKey(journey, number)),
      openTactic: (id: TacticId, press: Modified) => chooseTactic(desk, id, press),
      addTactic: (stage: Stage) => placeOn(desk, stage),
    }),
    [journey, figures, layout, beside, unit, card, eachOf, desk],
  )
  return { layout, unit, scene }
}

/** How the cards are set and how high each is, by stage. */
function useCards(tactics: readonly Tactic[], { figures, eachOf }: MapFigures, width: number, unit: number) {
  const { kind, stages } = figures
  const { cost, effect } = useWidest(tactics, eachOf, unit)
  const card = useMemo(
    () => cardStyle(cardWidth(stages.length, width, unit), unit, { cost, effect }),
    [stages.length, width, unit, cost, effect],
  )
  const columns = useMemo(() => {
    const heightOf = ({ name }: Tactic) =>
      cardHeight(card, nameLines(name, card.nameSize, card.textWidth).length, unit)
    return stagesOf(kind).map((stage) =>
      tactics
        .filter((tactic) => standsOn(tactic, kind) === stage)
        .map((tactic) => ({ id: tactic.id, height: heightOf(tactic) })),
    )
  }, [tactics, kind, card, unit])
  return { card, columns }
}

/** How wide the largest sums of the cards are drawn. */
function useWidest(tactics: readonly Tactic[], eachOf: MapFigures['eachOf'], unit: number) {
  const { say } = useFigures()
  return useMemo(() => {
    const size = 12 * unit
    const [zero, wider] = [say('money', 0), size / 2]
    const widthOf = (sums: readonly number[], sign: string) =>
      sums.length === 0
        ? numberWidth(zero, size)
        : // A smaller sum may have decimals a larger one has not.
          numberWidth(sign + say('money', Math.max(...sums)), size) + wider
    const likely = (number: 'cost' | 'margin') =>
      tactics.flatMap(({ numbers }) => numbers[number]?.likely ?? [])
    const each = [...eachOf.values()].flatMap((outcome) => valueOf(outcome) ?? [])
    const margins = widthOf(likely('margin'), '+ ')
    return { cost: widthOf(likely('cost'), ''), effect: Math.max(widthOf(each, ''), margins) }
  }, [tactics, eachOf, unit, say])
}
