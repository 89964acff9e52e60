import type { Funnel } from '#shared/model/funnel/funnel.ts'
import type { FunnelStep } from '#shared/model/funnel/funnelSteps.ts'
import { recentPeriods } from '#shared/model/funnel/stageNumbers.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'

/** Where a conversion and its interval come from. */
export function useStepWhy(
  funnel: Funnel,
  { rate, hits, tries, interval, isRising }: FunnelStep,
  names: { readonly from: string; readonly to: string },
): () => Explanation {
  const t = useText('funnel')
  const { say, sayRange, sayReason } = useFigures()
  const isCounted = hits !== null && tries !== null
  const low = interval && valueOf(interval.lower)
  const high = interval && valueOf(interval.upper)
  return () => ({
    title: t('step_name', names),
    formula: isCounted ? t('whyStep_counted', names) : t('whyStep_uncounted', names),
    inputs: isCounted
      ? [
          { name: names.to, value: say('people', hits) },
          { name: names.from, value: say('people', tries) },
          ...(low !== null && high !== null
            ? [{ name: t('whyStep_interval'), value: sayRange('share', low, high) }]
            : []),
        ]
      : [],
    assumptions: [
      rate.kind !== 'defined' && t('whyStep_unknown', { reason: sayReason(rate.reason) }),
      isCounted && t(`whyStep_periods_${funnel.period}`, { periods: recentPeriods }),
      interval !== null && t('whyStep_wilson'),
      isRising && t('whyStep_rising'),
      t('whyStep_lever'),
    ].filter((text) => text !== false),
  })
}
