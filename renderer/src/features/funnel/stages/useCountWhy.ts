import type { Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { recentPeriods, type StageNumbers } from '#shared/model/funnel/stageNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { usePeriodWords } from '../usePeriodWords.ts'

/** Where the count of a stage comes from. */
export function useCountWhy(
  funnel: Funnel,
  stage: FunnelStage,
  { from }: StageNumbers,
  name: string,
): () => Explanation {
  const t = useText('funnel')
  const journeys = useText('journeys')
  const { say } = useFigures()
  const words = usePeriodWords(funnel.period)
  return () => ({
    title: name,
    formula: t(`whyCount_${from}`),
    inputs:
      from === 'actuals'
        ? stage.actuals
            .slice(-recentPeriods)
            .map(({ start, count }) => ({ name: words.long(start), value: say('people', count) }))
        : [],
    assumptions: [
      from === 'actuals' && t('whyCount_recent', { periods: recentPeriods }),
      from === 'journey' &&
        stage.feed !== null &&
        t('whyCount_feed', { stage: journeys(`stage_${stage.feed}`) }),
      from === 'journey' && t('whyCount_days'),
      stage.property.trim() !== '' && t('whyCount_property', { property: stage.property.trim() }),
    ].filter((text) => text !== false),
  })
}
