import { useMemo, useState } from 'react'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { paperGeometry } from '#renderer/sheets/paperGeometry.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { rememberedSheets } from '#shared/ipc/chooseSheets.ts'
import type { Sheet } from '#shared/ipc/exportOptions.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { ExportOutcome, MissingCharacters } from './ExportOutcome.tsx'
import { rememberedOrientation, rememberedPaper } from './exportPaper.ts'
import { ExportPreview } from './ExportPreview.tsx'
import { PaperChoices } from './PaperChoices.tsx'
import { SheetChoices } from './SheetChoices.tsx'
import { TableExport } from './TableExport.tsx'
import { useExportJob, type ExportJob } from './useExportJob.ts'
import { useSheetContent } from './useSheetContent.ts'
import css from './ExportDialog.module.css'

/** Sheets, paper and language with the pages beside them; then the PDF. */
export function ExportDialog() {
  const t = useText('export')
  const { session, preferences } = useStores()
  const remembered = usePreferences(({ paper, orientation, sheets }) => ({ paper, orientation, sheets }))
  const plan = usePlan((now) => now)
  const paper = rememberedPaper(remembered, navigator.language)
  const orientation = rememberedOrientation(remembered)
  const interfaceLanguage = useLanguage()
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const [sheets, setSheets] = useState<readonly Sheet[]>(() => rememberedSheets(plan, remembered.sheets))
  const geometry = useMemo(() => paperGeometry({ paper, orientation }), [paper, orientation])
  const prepared = useSheetContent(plan, language, sheets)
  const job = useExportJob()
  const isRunning = job.state.kind === 'running'
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      onClose={() => session.openDialog(null)}
      size="wide"
      footer={
        <Actions
          job={job}
          isReady={prepared !== null}
          onExport={() => job.start(plan, { paper, orientation, language, sheets })}
        />
      }
    >
      <div className={css.body}>
        <div className={css.choices}>
          <SheetChoices
            plan={plan}
            sheets={sheets}
            disabled={isRunning}
            onChange={(chosen) => {
              setSheets(chosen)
              preferences.change({ sheets: chosen })
            }}
          />
          <PaperChoices
            paper={paper}
            orientation={orientation}
            language={language}
            disabled={isRunning}
            onPaper={(chosen) => preferences.change({ paper: chosen })}
            onOrientation={(chosen) => preferences.change({ orientation: chosen })}
            onLanguage={setLanguage}
          />
          <TableExport plan={plan} />
        </div>
        {prepared && <ExportPreview content={prepared.content} geometry={geometry} />}
      </div>
      {prepared && <MissingCharacters characters={prepared.missingCharacters} />}
      <ExportOutcome state={job.state} />
    </Dialog>
  )
}

interface ActionsProps {
  readonly job: ExportJob
  readonly isReady: boolean
  readonly onExport: () => void
}

function Actions({ job: { state, cancel }, isReady, onExport }: ActionsProps) {
  const t = useText('export')
  const { desktop } = useStores()
  const isRunning = state.kind === 'running'
  return (
    <>
      {isRunning && <Button onClick={cancel}>{t('cancel')}</Button>}
      {state.kind === 'done' && (
        <Button onClick={() => void desktop.showInFolder(state.file.handle)}>{t('showInFolder')}</Button>
      )}
      <Button tone="ribbon" disabled={isRunning || !isReady} onClick={onExport}>
        {state.kind === 'done' ? t('exportAgain') : t('export')}
      </Button>
    </>
  )
}
