import { languageNames } from '#renderer/i18n/i18n.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { languages, themes } from '#shared/ipc/preferences.ts'
import { shownTheme } from './look.ts'
import css from './StatusLine.module.css'

export function LanguageButton() {
  const t = useText('common')
  const language = useLanguage()
  const { preferences } = useStores()
  return (
    <MenuButton
      tone="ghost"
      className={css.choice}
      align="end"
      menuLabel={t('languageMenu')}
      aria-label={t('chooseLanguage', { language: languageNames[language] })}
      items={languages.map((code) => ({
        kind: 'item',
        id: code,
        label: <span lang={code}>{languageNames[code]}</span>,
        checked: code === language,
        onSelect: () => preferences.change({ language: code }),
      }))}
    >
      {languageNames[language]}
    </MenuButton>
  )
}

export function ThemeButton() {
  const t = useText('common')
  const theme = usePreferences((state) => state.theme)
  const { preferences } = useStores()
  const shown = t(`theme_${shownTheme(theme)}`)
  return (
    <MenuButton
      tone="ghost"
      className={css.choice}
      align="end"
      menuLabel={t('themeMenu')}
      aria-label={t('chooseTheme', { theme: shown })}
      items={themes.map((name) => ({
        kind: 'item',
        id: name,
        label: t(`theme_${name}`),
        checked: name === theme,
        onSelect: () => preferences.change({ theme: name }),
      }))}
    >
      {shown}
    </MenuButton>
  )
}
