import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryError } from '#renderer/state/libraryStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StopPage } from '#renderer/ui/StopPage.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'

/** The store does not open: a newer version has been here, or it is damaged. */
export function StoreFailed({ failure }: { failure: LibraryError }) {
  const t = useText('common')
  const { desktop, library } = useStores()
  const isNewer = failure.code === 'newer_database'
  return (
    <StopPage
      title={t(isNewer ? 'newerTitle' : 'brokenTitle')}
      actions={
        <>
          {!isNewer && <Button onClick={() => void library.load()}>{t('tryAgain')}</Button>}
          <Button tone="ink" onClick={() => void desktop.showCopiesFolder()}>
            {t('showCopies')}
          </Button>
          {!isNewer && <Button onClick={() => void desktop.quarantineStore()}>{t('setAside')}</Button>}
        </>
      }
      details={<TechnicalDetails text={`${failure.code}: ${failure.detail}`} />}
    >
      <p>{t(isNewer ? 'newerText' : 'brokenText')}</p>
      <p>{t(isNewer ? 'newerSafe' : 'brokenSafe')}</p>
    </StopPage>
  )
}
