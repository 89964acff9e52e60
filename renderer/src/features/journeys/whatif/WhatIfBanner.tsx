import { FlaskConical } from 'lucide-react'
import { countTried } from '#shared/model/journey/whatIfNumbers.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import css from './WhatIfBanner.module.css'

/** Over the map while numbers are tried out; nothing otherwise. */
export function WhatIfBanner() {
  const t = useText('journeys')
  const tried = useSession(({ whatIf }) => whatIf)
  const count = usePlan((plan) => (tried === null ? 0 : countTried(plan, tried)))
  if (tried === null) return null
  return (
    <div role="status" className={css.banner}>
      <Icon of={FlaskConical} />
      <p>
        <strong>{t('whatIf_trying')}</strong> {t('whatIf_unchanged')}
      </p>
      <span className={css.count}>{t('whatIf_changed', { count })}</span>
    </div>
  )
}
