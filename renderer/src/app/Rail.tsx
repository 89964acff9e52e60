import { Settings } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { screenRoutes } from './screens.ts'
import { useStackedRail } from './useStackedRail.ts'
import css from './Rail.module.css'

/** The pages of the plan; the ribbon hangs out of the notebook at the open one. */
export function Rail() {
  const t = useText('common')
  const { session } = useStores()
  const screen = useSession((state) => state.screen)
  const isStacked = useStackedRail()
  return (
    <nav className={css.rail} data-stacked={isStacked} aria-label={t('rail')}>
      {screenRoutes.map((route) => (
        <button
          key={route.screen}
          type="button"
          className={classNames(css.item, route.screen === screen && css.on)}
          aria-current={route.screen === screen ? 'page' : undefined}
          onPointerEnter={() => void route.load()}
          onClick={() => session.go(route.screen)}
        >
          <Icon of={route.icon} />
          <span>{t(route.label)}</span>
        </button>
      ))}
      <span className={css.space} />
      <button type="button" className={css.item} onClick={() => session.openDialog('settings')}>
        <Icon of={Settings} />
        <span>{t('settings')}</span>
      </button>
    </nav>
  )
}
