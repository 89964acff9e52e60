import { useMemo } from 'react'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { BowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import type { Beside } from './MapContext.ts'

/** What a screen reader says of a stage. */
export function useStageWords() {
  const t = useText('journeys')
  const { say, sayReason } = useFigures()
  return useMemo(() => {
    const reason = (outcome: Outcome) => (outcome.kind === 'defined' ? '' : sayReason(outcome.reason))
    return {
      reason,
      stage: ({ stages }: BowTieFigures, index: number, beside: Beside | null): string => {
        const found = stages[index]
        if (!found) return ''
        const stage = t(`stage_${found.stage}`)
        const value = valueOf(found.value)
        if (value === null) {
          return found.missing === null
            ? t('map_noNumber', { stage, reason: reason(found.value) })
            : t('map_unknown', { stage, number: t(`number_${found.missing}`) })
        }
        const unit = t(`unit_${found.stage}`)
        const says = t('map_says', { stage, value: say('people', value), unit })
        const before = beside?.values[index] ?? null
        if (!beside || before === null) return says
        const other = say('people', before)
        const second =
          beside.kind === 'plan'
            ? t('map_from', { value: other })
            : t('map_beside', { name: beside.name, value: other })
        return `${says}, ${second}`
      },
    }
  }, [t, say, sayReason])
}
