import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { MenuItem, Point } from '#renderer/ui/MenuProps.ts'
import { switchScreen } from './screenCommands.ts'
import { screenRoutes } from './screens.ts'

interface ScreenMenuProps {
  readonly anchor: HTMLElement | Point
  readonly onClose: () => void
}

/** Which pages this plan shows; the canvas is always one of them. */
export function ScreenMenu({ anchor, onClose }: ScreenMenuProps) {
  const t = useText('common')
  const document = useDocument()
  const { session } = useStores()
  const hidden = usePlan((plan) => plan.meta.hiddenScreens)
  const items = screenRoutes.map((route): MenuItem => ({
    kind: 'item',
    id: route.screen,
    label: t(route.label),
    icon: <Icon of={route.icon} />,
    checked: !hidden.includes(route.screen),
    disabled: route.switch === null,
    onSelect: () => switchScreen(document, route),
  }))
  const details: MenuItem = {
    kind: 'item',
    id: 'details',
    label: t('planDetails'),
    movesFocus: true,
    onSelect: () => session.openDialog('planDetails'),
  }
  return (
    <Menu
      label={t('screenMenu')}
      items={[...items, { kind: 'separator' }, details]}
      anchor={anchor}
      returnTo={anchor instanceof HTMLElement ? anchor : null}
      onClose={onClose}
    />
  )
}
