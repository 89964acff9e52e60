import { useMemo } from 'react'
import { assumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { Writing } from '#shared/model/estimate/quantityText.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { journeyQuantities, type JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { tacticQuantities, type TacticNumber } from '#shared/model/tactic/tacticNumbers.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useMoney } from '#renderer/state/useMoney.ts'
import { changeJourneyNumber } from '../editJourneys.ts'
import { changeTacticNumber } from '../editTactics.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { EstimateField } from './EstimateField.tsx'

function useWriting(): Writing {
  const language = useLanguage()
  const { currency } = useMoney()
  return useMemo(() => ({ language, currency }), [language, currency])
}

/** Numbers of a journey, one under the other. */
export function JourneyFields({ journey, numbers }: { journey: Journey; numbers: readonly JourneyNumber[] }) {
  const t = useText('journeys')
  const desk = useDesk()
  const writing = useWriting()
  const isSimple = usePlan((plan) => plan.meta.simple)
  const per = t(`field_per_${journey.period}`)
  return numbers.map((number) => (
    <EstimateField
      key={number}
      assumption={assumptionKey(journey.id, number)}
      label={t(`number_${number}`)}
      unit={t(`field_unit_${number}`, { per })}
      quantity={journeyQuantities[number]}
      estimate={journey.numbers[number] ?? null}
      writing={writing}
      isSimple={isSimple}
      onChange={(estimate) => changeJourneyNumber(desk, journey.id, number, estimate)}
      onLeave={() => desk.document.closeGroup()}
    />
  ))
}

/** Numbers of a tactic, one under the other. */
export function TacticFields({ tactic, numbers }: { tactic: Tactic; numbers: readonly TacticNumber[] }) {
  const t = useText('journeys')
  const desk = useDesk()
  const writing = useWriting()
  const isSimple = usePlan((plan) => plan.meta.simple)
  return numbers.map((number) => (
    <EstimateField
      key={number}
      assumption={assumptionKey(tactic.id, number)}
      label={t(number === 'invites' ? 'number_tacticInvites' : `number_${number}`)}
      unit={t(`field_tacticUnit_${number}`)}
      quantity={tacticQuantities[number]}
      estimate={tactic.numbers[number] ?? null}
      writing={writing}
      isSimple={isSimple}
      onChange={(estimate) => changeTacticNumber(desk, tactic.id, number, estimate)}
      onLeave={() => desk.document.closeGroup()}
    />
  ))
}
