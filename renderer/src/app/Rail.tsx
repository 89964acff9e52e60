import { Eye, Settings } from 'lucide-react'
import { useRef, useState, type MouseEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { Point } from '#renderer/ui/MenuProps.ts'
import { screenRoutes, type PageRoute } from './screens.ts'
import { ScreenMenu } from './ScreenMenu.tsx'
import { useStackedRail } from './useStackedRail.ts'
import css from './Rail.module.css'

/** The pages of the plan; the ribbon hangs out of the notebook at the open one. */
export function Rail() {
  const t = useText('common')
  const { session } = useStores()
  const hidden = usePlan((plan) => plan.meta.hiddenScreens)
  const isStacked = useStackedRail()
  const [menuAt, setMenuAt] = useState<HTMLElement | Point | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  const openMenu = (event: MouseEvent) => {
    event.preventDefault()
    setMenuAt({ x: event.clientX, y: event.clientY })
  }
  const count = screenRoutes.filter(({ screen }) => hidden.includes(screen)).length
  return (
    <nav className={css.rail} data-stacked={isStacked} aria-label={t('rail')} onContextMenu={openMenu}>
      {screenRoutes
        .filter(({ screen }) => !hidden.includes(screen))
        .map((route) => (
          <RailItem key={route.screen} route={route} />
        ))}
      {count > 0 && (
        <button
          ref={more}
          type="button"
          className={classNames(css.item, css.hidden)}
          aria-haspopup="menu"
          aria-expanded={menuAt !== null}
          onClick={() => setMenuAt(more.current)}
        >
          <Icon of={Eye} />
          <span>{t('hiddenScreens', { count })}</span>
        </button>
      )}
      <span className={css.space} />
      <button type="button" className={css.item} onClick={() => session.openDialog('settings')}>
        <Icon of={Settings} />
        <span>{t('settings')}</span>
      </button>
      {menuAt !== null && <ScreenMenu anchor={menuAt} onClose={() => setMenuAt(null)} />}
    </nav>
  )
}

function RailItem({ route }: { route: PageRoute }) {
  const t = useText('common')
  const { session } = useStores()
  const isOpen = useSession((state) => state.screen === route.screen)
  return (
    <button
      type="button"
      className={classNames(css.item, isOpen && css.on)}
      aria-current={isOpen ? 'page' : undefined}
      onPointerEnter={() => void route.load()}
      onClick={() => session.go(route.screen)}
    >
      <Icon of={route.icon} />
      <span>{t(route.label)}</span>
    </button>
  )
}
