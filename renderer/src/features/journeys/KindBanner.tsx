import { useState } from 'react'
import type { Journey } from '#shared/model/journey/journey.ts'
import { stagesOf } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { silentOf } from './selectJourneys.ts'

/** The channel has become another kind: what is kept and silent, and which stages there are now. */
export function KindBanner({ journey, kind }: { journey: Journey; kind: ChannelKind }) {
  const t = useText('journeys')
  const language = useLanguage()
  const [isRead, setRead] = useState(false)
  const numbers = usePlan((plan) => silentOf(plan, journey, kind).numbers)
  const moved = usePlan((plan) => silentOf(plan, journey, kind).moved.length)
  const muted = usePlan((plan) => silentOf(plan, journey, kind).muted.length)
  if (isRead || (numbers.length === 0 && moved === 0)) return null
  const list = (words: readonly string[]) => new Intl.ListFormat(language).format(words)
  return (
    <Banner
      title={t('kind_changed', { kind: t(`head_kind_${kind}`) })}
      actions={<Button onClick={() => setRead(true)}>{t('kind_read')}</Button>}
    >
      {t('kind_stages', { stages: list(stagesOf(kind).map((stage) => t(`stage_${stage}`))) })}{' '}
      {numbers.length > 0 &&
        t('kind_numbers', {
          count: numbers.length,
          names: list(numbers.map((number) => t(`number_${number}`))),
        })}{' '}
      {moved > 0 && t('kind_tactics', { count: moved })} {muted > 0 && t('kind_muted', { count: muted })}{' '}
      {t('kind_safe')}
    </Banner>
  )
}
