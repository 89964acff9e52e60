import { Ellipsis } from 'lucide-react'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { MenuItem } from '#renderer/ui/MenuProps.ts'
import { dropJourney } from './editJourneys.ts'
import { openJourneyPage } from './openPage.ts'
import { journeysView, mapScales } from './journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from './useJourneysView.ts'

const scopes: readonly Scope[] = ['plan', 'now']

/** What counts, how widths are drawn, and what belongs to the journey as a whole. */
export function JourneyMenu({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const desk = useDesk()
  const view = journeysView(desk.session)
  const scope = useJourneysView((state) => state.scope)
  const scale = useJourneysView((state) => state.scale)
  const items: readonly MenuItem[] = [
    {
      kind: 'item',
      id: 'details',
      label: t('head_details'),
      movesFocus: true,
      onSelect: () => openJourneyPage(desk.session, journey.id),
    },
    { kind: 'separator' },
    ...scopes.map((each): MenuItem => ({
      kind: 'item',
      id: each,
      label: t(`head_scope_${each}`),
      checked: each === scope,
      onSelect: () => view.setState({ scope: each }),
    })),
    { kind: 'separator' },
    ...mapScales.map((each): MenuItem => ({
      kind: 'item',
      id: each,
      label: t(`head_scale_${each}`),
      checked: each === scale,
      onSelect: () => view.setState({ scale: each }),
    })),
    { kind: 'separator' },
    { kind: 'item', id: 'remove', label: t('head_remove'), onSelect: () => dropJourney(desk, journey.id) },
  ]
  return (
    <MenuButton
      tone="ghost"
      menuLabel={t('head_menu')}
      aria-label={t('head_menu')}
      title={t('head_menu')}
      items={items}
    >
      <Icon of={Ellipsis} />
    </MenuButton>
  )
}
