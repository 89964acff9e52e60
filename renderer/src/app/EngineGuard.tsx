import { useText } from '#renderer/i18n/useText.ts'
import type { DesktopApi, StartInfo } from '#shared/ipc/contract.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { StopPage } from '#renderer/ui/StopPage.tsx'
import css from './App.module.css'

interface EngineGuardProps {
  readonly guard: NonNullable<StartInfo['engineGuard']>
  readonly desktop: DesktopApi
}

/** A newer engine wrote this profile: the store is not opened, because an older one would erase it. */
export function EngineGuard({ guard, desktop }: EngineGuardProps) {
  const t = useText('common')
  return (
    <main className={css.alone}>
      <StopPage
        title={t('guardTitle')}
        actions={
          <>
            <Button tone="ink" onClick={() => void desktop.showCopiesFolder()}>
              {t('showCopies')}
            </Button>
            <Button onClick={() => void desktop.openEmptyProfile()}>{t('guardEmpty')}</Button>
          </>
        }
      >
        <p>
          {t('guardText', {
            version: guard.writtenByVersion,
            recorded: guard.recordedChromium,
            running: guard.runningChromium,
          })}
        </p>
        <p>{t('guardSafe')}</p>
      </StopPage>
    </main>
  )
}
