import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { JourneyId } from '#shared/lib/ids.ts'
import { formatSums } from '#shared/model/currency/formatSums.ts'
import type { JourneyBlock } from '#shared/model/journey/journeyCards.ts'
import { journeyShare } from '#shared/model/journey/journeyShare.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'

/** What the card of a journey says in a block. */
export function useJourneyText(id: JourneyId, block: JourneyBlock): string {
  const t = useText('canvas')
  const language = useLanguage()
  const currency = usePlan((plan) => plan.meta.currency)
  const { says, channel, count, sum } = usePlan((plan) => journeyShare(plan, id, block))
  const [money = ''] = sum === null ? [] : formatSums([sum], currency, language)
  return t(says, { name: shortTitle(channel) || t('untitled'), count, money })
}
