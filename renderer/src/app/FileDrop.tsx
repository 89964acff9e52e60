import { useEffect, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlanFiles, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import css from './FileDrop.module.css'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

const busyKeys = { open: 'reading', import: 'importing', export: 'packing' } as const

/** Files dropped anywhere on the window open as plans; the window itself never navigates. */
export function FileDrop() {
  const t = useText('common')
  const { files } = useStores()
  const [isOver, setOver] = useState(false)
  const busy = usePlanFiles((state) => state.busy)

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault()
      if (carriesFiles(event)) setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void files.openDropped([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [files])

  return (
    <>
      {isOver && <div className={css.target}>{t('dropHere')}</div>}
      {busy !== null && (
        <div role="status" className={css.busy}>
          <label className={css.reading}>
            {t(busyKeys[busy.deed], { name: busy.fileName })}
            <progress className={css.progress} max={1} value={busy.fraction} />
          </label>
          <Button onClick={() => files.cancel()}>{t('cancel')}</Button>
        </div>
      )}
    </>
  )
}
