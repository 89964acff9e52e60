import { ChevronsLeft, ChevronsRight } from 'lucide-react'
import type { FunnelPeriod } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

/** So many periods are added at once. */
export const morePeriods = 4

interface MoreButtonsProps {
  readonly period: FunnelPeriod
  readonly onMore: (end: 'earlier' | 'later') => void
}

/** Further periods at either end of a grid. */
export function MoreButtons({ period, onMore }: MoreButtonsProps) {
  const t = useText('funnel')
  return (
    <>
      <Button onClick={() => onMore('earlier')}>
        <Icon of={ChevronsLeft} size={14} />
        {t(`grid_earlier_${period}`, { count: morePeriods })}
      </Button>
      <Button onClick={() => onMore('later')}>
        {t(`grid_later_${period}`, { count: morePeriods })}
        <Icon of={ChevronsRight} size={14} />
      </Button>
    </>
  )
}
