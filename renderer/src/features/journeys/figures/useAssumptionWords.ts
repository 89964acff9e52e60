import { useMemo } from 'react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { RecordId, TacticId } from '#shared/lib/ids.ts'
import { splitKey, type AssumptionKey, type AssumptionNumber } from '#shared/model/estimate/assumptionKey.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import type { Assumption } from '#shared/model/journey/journeyModel.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { WhyInput } from '#renderer/ui/Why.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { goToNumber } from './goToNumber.ts'
import { useFigures } from '#renderer/state/useFigures.ts'

export interface AssumptionWords {
  /** “Search ads: Cost a month”; a number of the journey goes by its own name. */
  readonly name: (key: AssumptionKey) => string
  /** A number as an input of a why: its value, range and source, and the way to where it lives. */
  readonly input: (assumption: Assumption, value: number) => WhyInput
  /** A number that is not given yet, and the way to its field. */
  readonly gap: (key: AssumptionKey) => WhyInput
}

/** Numbers that were given, in words. */
export function useAssumptionWords(): AssumptionWords {
  const t = useText('journeys')
  const desk = useDesk()
  const { say, sayRange } = useFigures()
  return useMemo(() => {
    const numberName = (number: AssumptionNumber, isOfTactic: boolean) =>
      t(isOfTactic && number === 'invites' ? 'number_tacticInvites' : `number_${number}`)
    const tacticName = (record: RecordId) => {
      const tactic = getTactic(desk.document.getState().plan, record as TacticId) // safe: the lookup decides
      return tactic && (shortTitle(tactic.name) || t('why_unnamed'))
    }
    const name = (key: AssumptionKey) => {
      const { record, number } = splitKey(key)
      const tactic = tacticName(record)
      const own = numberName(number, tactic !== null)
      return tactic === null ? own : t('why_ofTactic', { tactic, number: own })
    }
    const noteOf = ({ quantity, estimate }: Assumption): string | undefined => {
      const { low, high } = estimate
      const parts = [
        low !== null && high !== null && low !== high && sayRange(quantity, low, high),
        sourceOf(estimate),
      ]
      return parts.filter((part) => part !== false && part !== '').join(' · ') || undefined
    }
    const sourceOf = ({ source, strength }: Estimate): string => {
      if (source === '') return strength === null ? t('why_noSource') : t('why_strength', { strength })
      return strength === null ? source : t('why_source', { source, strength })
    }
    return {
      name,
      input: (assumption, value) => {
        const note = noteOf(assumption)
        return {
          name: name(assumption.key),
          value: say(assumption.quantity, value),
          ...(note !== undefined && { note }),
          go: () => goToNumber(desk, assumption.key),
        }
      },
      gap: (key) => ({ name: name(key), value: t('why_notGiven'), go: () => goToNumber(desk, key) }),
    }
  }, [t, desk, say, sayRange])
}
