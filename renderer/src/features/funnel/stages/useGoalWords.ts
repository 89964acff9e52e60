import { useCallback } from 'react'
import type { Target } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'

/** “goal 18 %”, “goal 500”, “goal 3.0”. */
export function useGoalWords(): (target: Target) => string {
  const t = useText('funnel')
  const { say } = useFigures()
  return useCallback(
    ({ of, value }) => t('goal', { value: say(of === 'rate' ? 'step' : 'people', value) }),
    [t, say],
  )
}
