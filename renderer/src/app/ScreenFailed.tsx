import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StopPage } from '#renderer/ui/StopPage.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'

/** Stands where a screen had a bug; the plan is elsewhere and unharmed. */
export function ScreenFailed({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const t = useText('common')
  const { files, library } = useStores()
  const hasPlan = library.getState().open !== null
  return (
    <StopPage
      title={t('screenFailedTitle')}
      actions={
        <>
          <Button onClick={onAgain}>{t('tryAgain')}</Button>
          {hasPlan && (
            <Button tone="ink" onClick={() => void files.exportNow()}>
              {t('savePlanAsFile')}
            </Button>
          )}
        </>
      }
      details={<TechnicalDetails text={error.stack ?? error.message} />}
    >
      <p>{t('screenFailedText')}</p>
    </StopPage>
  )
}
