import { useMemo } from 'react'
import { createFigures, type Figures } from '#shared/model/estimate/createFigures.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useLanguage, useText } from '../i18n/useText.ts'
import { usePlan } from './DocumentProvider.tsx'

const selectCurrency = (plan: Plan) => plan.meta.currency

/** Numbers in the plan's currency and the interface language. */
export function useFigures(): Figures {
  const t = useText('journeys')
  const language = useLanguage()
  const { code, exponent } = usePlan(selectCurrency)
  return useMemo(
    () =>
      createFigures(
        { code, exponent },
        {
          language,
          text: (key, { value = '', low = '', high = '' } = {}) => t(key, { value, low, high }),
          counted: (key, count, value) => t(key, { count, value }),
          reason: (reason) => t(`reason_${reason}`),
        },
      ),
    [t, language, code, exponent],
  )
}
