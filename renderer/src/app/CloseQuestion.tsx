import { useEffect, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { prepareClosing } from '#renderer/state/prepareClosing.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { CloseAnswer } from '#shared/ipc/contract.ts'

type Failure = Extract<CloseAnswer, { kind: 'failed' }>

/** Closing waits for the writer; what cannot be written is asked about and never thrown away silently. */
export function CloseQuestion() {
  const t = useText('common')
  const { desktop, library, files, preferences } = useStores()
  const [failure, setFailure] = useState<Failure | null>(null)

  useEffect(() => {
    return desktop.onCloseRequested(() => {
      void prepareClosing(library, preferences).then((answer) => {
        setFailure(answer.kind === 'failed' ? answer : null)
        return desktop.answerClose(answer)
      })
    })
  }, [desktop, library, preferences])

  if (failure === null) return null
  const choose = (choice: 'close' | 'stay') => {
    setFailure(null)
    void desktop.chooseClose(choice)
  }
  const saveAndClose = async () => {
    if (await files.exportNow()) choose('close')
  }
  return (
    <Dialog
      title={t('closeTitle', { name: failure.planName })}
      closeLabel={t('closeStay')}
      modalAnswer
      onClose={() => choose('stay')}
      footer={
        <>
          <Button tone="ghost" onClick={() => choose('close')}>
            {t('closeAnyway')}
          </Button>
          <Button onClick={() => choose('stay')}>{t('closeStay')}</Button>
          <Button tone="ink" onClick={() => void saveAndClose()}>
            {t('saveAsFile')}
          </Button>
        </>
      }
    >
      <p>{t('closeText', { count: failure.changes })}</p>
    </Dialog>
  )
}
