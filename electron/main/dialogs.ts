import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { fillIn } from '#shared/lib/fillIn.ts'
import type { MainTexts } from './mainTexts.ts'

type SavedKind = 'plan' | 'pdf' | 'archive' | 'table'

const endings: Readonly<Record<SavedKind, string>> = {
  plan: '.relasi',
  pdf: '.pdf',
  archive: '.relasi.zip',
  table: '.csv',
}

const saveTitles = {
  plan: 'saveTitle',
  pdf: 'exportTitle',
  archive: 'archiveTitle',
  table: 'tableTitle',
} as const

export interface Dialogs {
  chooseFileToOpen(kind: 'plan' | 'archive'): Promise<string | null>
  chooseFileToSave(suggested: string, kind: SavedKind, beside: string | null): Promise<string | null>
  askAboutSilence(): Promise<'wait' | 'close'>
  askAboutCrashes(): Promise<'again' | 'copies' | 'close'>
}

/** Native dialogs of the window; the texts are asked for each time, so that a new language counts at once. */
export function createDialogs(window: BrowserWindow, texts: () => MainTexts): Dialogs {
  const filters = {
    plan: () => ({ name: texts().planFiles, extensions: ['relasi'] }),
    pdf: () => ({ name: texts().pdfFiles, extensions: ['pdf'] }),
    // Dialogs know the last part of an ending only.
    archive: () => ({ name: texts().archiveFiles, extensions: ['zip'] }),
    table: () => ({ name: texts().tableFiles, extensions: ['csv'] }),
  }
  const ask = async (message: string, detail: string, buttons: string[]) => {
    const options = { type: 'warning' as const, noLink: true, defaultId: 0, cancelId: 0 }
    return (await dialog.showMessageBox(window, { ...options, message, detail, buttons })).response
  }
  const mayReplace = async (path: string, name: string) => {
    if (!existsSync(path)) return true
    const text = texts()
    const buttons = [text.replaceKeep, text.replaceDo]
    return (await ask(fillIn(text.replaceMessage, { name }), text.replaceDetail, buttons)) === 1
  }
  return {
    chooseFileToOpen: async (kind) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: kind === 'plan' ? texts().openTitle : texts().importTitle,
        properties: ['openFile'],
        filters: [
          filters[kind](),
          ...(kind === 'plan' ? [filters.archive()] : []),
          { name: texts().allFiles, extensions: ['*'] },
        ],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    chooseFileToSave: async (suggested, kind, beside) => {
      const folder = beside === null ? app.getPath('documents') : dirname(beside)
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: texts()[saveTitles[kind]],
        defaultPath: join(folder, suggested),
        filters: [filters[kind]()],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      const ending = endings[kind]
      // Of a name that is an ending and nothing else, `extname` says nothing.
      if (extname(filePath).toLowerCase() === extname(`name${ending}`)) return filePath
      // The dialog asked about the name as typed, not about the one with its ending.
      const whole = `${filePath}${ending}`
      return (await mayReplace(whole, whole.slice(dirname(whole).length + 1))) ? whole : null
    },
    askAboutSilence: async () => {
      const { silenceMessage, silenceDetail, silenceWait, closeAnyway } = texts()
      return (await ask(silenceMessage, silenceDetail, [silenceWait, closeAnyway])) === 1 ? 'close' : 'wait'
    },
    askAboutCrashes: async () => {
      const { crashMessage, crashDetail, crashAgain, showCopies, closeApp } = texts()
      const choice = await ask(crashMessage, crashDetail, [crashAgain, showCopies, closeApp])
      return (['again', 'copies', 'close'] as const)[choice] ?? 'again'
    },
  }
}
