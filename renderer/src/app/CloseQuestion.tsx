import { useEffect, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { CloseAnswer } from '#shared/ipc/contract.ts'

type Failure = Extract<CloseAnswer, { kind: 'failed' }>

/** Closing waits for the writer; what cannot be written is asked about and never thrown away silently. */
export function CloseQuestion() {
  const t = useText('common')
  const { desktop, library, files } = useStores()
  const [failure, setFailure] = useState<Failure | null>(null)

  useEffect(() => {
    const askWriter = async (): Promise<CloseAnswer> => {
      const document = library.getState().open
      if (document === null || (await document.flush())) {
        await library.copyOpenPlan('close')
        return { kind: 'saved' }
      }
      const { plan, save } = document.getState()
      return {
        kind: 'failed',
        planName: plan.meta.name,
        changes: save.kind === 'failed' ? save.pending : 1,
        code: save.kind === 'failed' ? save.code : 'unknown',
      }
    }
    return desktop.onCloseRequested(() => {
      void askWriter().then((answer) => {
        setFailure(answer.kind === 'failed' ? answer : null)
        return desktop.answerClose(answer)
      })
    })
  }, [desktop, library])

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
