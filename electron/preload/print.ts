import { contextBridge, ipcRenderer } from 'electron'
import { printChannels } from '../printChannels.ts'
import type { PrintApi, PrintJob, PrintReport } from '#shared/ipc/contract.ts'

const printing: PrintApi = {
  // Safe: main answers this channel with the job of this page.
  job: () => ipcRenderer.invoke(printChannels.job) as Promise<PrintJob>,
  done: (report: PrintReport) => ipcRenderer.invoke(printChannels.done, report) as Promise<void>,
}

contextBridge.exposeInMainWorld('printing', Object.freeze(printing))
