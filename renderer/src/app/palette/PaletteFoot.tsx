import { useText } from '#renderer/i18n/useText.ts'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import { usePlatform } from '../StartProvider.tsx'
import css from './CommandPalette.module.css'

interface PaletteFootProps {
  readonly matched: number
  readonly all: number
  readonly canPull: boolean
}

/** The keys, and how many of how many; the count is said as it changes. */
export function PaletteFoot({ matched, all, canPull }: PaletteFootProps) {
  const t = useText('commands')
  const platform = usePlatform()
  return (
    <div className={css.end}>
      <span className={css.hint}>
        <Kbd>{shortcutText('ArrowUp', platform)}</Kbd>
        <Kbd>{shortcutText('ArrowDown', platform)}</Kbd> {t('paletteChoose')}
      </span>
      <span className={css.hint}>
        <Kbd>{shortcutText('Enter', platform)}</Kbd> {t('paletteGo')}
      </span>
      {canPull && (
        <span className={css.hint}>
          <Kbd>{shortcutText('Mod+Enter', platform)}</Kbd> {t('paletteThread')}
        </span>
      )}
      <span role="status" className={css.count}>
        {t('paletteCount', { shown: matched, all })}
      </span>
    </div>
  )
}
