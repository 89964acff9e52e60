import type { ReactNode } from 'react'
import { languageNames } from '#renderer/i18n/i18n.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { languages, themes } from '#shared/ipc/preferences.ts'
import css from './SettingsDialog.module.css'

interface SettingsDialogProps {
  readonly versions: { readonly app: string; readonly electron: string; readonly chromium: string }
}

/** Language, theme, type size, where the copies are, and what this program is. */
export function SettingsDialog({ versions }: SettingsDialogProps) {
  const t = useText('settings')
  const common = useText('common')
  const { session } = useStores()
  return (
    <Dialog title={t('title')} closeLabel={common('close')} onClose={() => session.openDialog(null)}>
      <LookSettings />
      <Copies />
      <About versions={versions} />
    </Dialog>
  )
}

function Row({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={css.row}>
      <div className={css.words}>
        <p className={css.label}>{label}</p>
        {hint !== undefined && <p className={css.hint}>{hint}</p>}
      </div>
      {children}
    </div>
  )
}

function LookSettings() {
  const t = useText('settings')
  const common = useText('common')
  const language = useLanguage()
  const { preferences } = useStores()
  const { theme, bigType } = usePreferences((state) => ({ theme: state.theme, bigType: state.bigType }))
  return (
    <>
      <Row label={t('language')} hint={t('languageHint')}>
        <SegmentedControl
          label={t('language')}
          value={language}
          choices={languages.map((value) => ({
            value,
            label: <span lang={value}>{languageNames[value]}</span>,
          }))}
          onChange={(chosen) => preferences.change({ language: chosen })}
        />
      </Row>
      <Row label={t('theme')}>
        <SegmentedControl
          label={t('theme')}
          value={theme}
          choices={themes.map((value) => ({ value, label: common(`theme_${value}`) }))}
          onChange={(chosen) => preferences.change({ theme: chosen })}
        />
      </Row>
      <Row label={t('bigType')} hint={t('bigTypeHint')}>
        <SegmentedControl
          label={t('bigType')}
          value={bigType ? 'on' : 'off'}
          choices={(['off', 'on'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={(chosen) => preferences.change({ bigType: chosen === 'on' })}
        />
      </Row>
    </>
  )
}

function Copies() {
  const t = useText('settings')
  const { desktop } = useStores()
  return (
    <Row label={t('copies')} hint={t('copiesText')}>
      <Button onClick={() => void desktop.showCopiesFolder()}>{t('showCopies')}</Button>
    </Row>
  )
}

function About({ versions }: SettingsDialogProps) {
  const t = useText('settings')
  const { app, electron, chromium } = versions
  return (
    <section className={css.about}>
      <h3 className={css.label}>{t('about')}</h3>
      <p>{t('offline')}</p>
      <p>
        {t('licence')} {t('attribution')}
      </p>
      <p className={css.versions}>
        {t('version', { version: app })}
        {electron !== '' && `, ${t('engine', { electron, chromium })}`}
      </p>
    </section>
  )
}
