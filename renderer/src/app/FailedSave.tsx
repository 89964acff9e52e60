import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, useSave } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'

/** Stays until saving succeeds: what happened, what is safe, what to do. */
export function FailedSave() {
  const t = useText('common')
  const document = useDocument()
  const { files } = useStores()
  const save = useSave()
  if (save.kind !== 'failed') return null
  return (
    <Banner
      tone="danger"
      title={t(`saveFailed_${save.code}`)}
      actions={
        <>
          <Button onClick={() => document.retry()}>{t('tryAgain')}</Button>
          <Button tone="ink" onClick={() => void files.exportNow()}>
            {t('saveAsFile')}
          </Button>
        </>
      }
      details={<TechnicalDetails text={save.detail} />}
    >
      {t('saveSafe', { count: save.pending })}
    </Banner>
  )
}
