import { looksLikeZip } from '#shared/file/zipDirectory.ts'
import { planFileError, type PlanFileError } from '#shared/file/planFileError.ts'
import type { FileError, FileHandle, OpenedFile, SavedFile } from '#shared/ipc/contract.ts'
import type { Revision } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'
import { stampRevision } from '#shared/model/plan/revisions.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { fileProblems } from './fileProblems.ts'
import { openPlanFile } from './openPlanFile.ts'
import { planBytes } from './planBytes.ts'
import type { BusyDeed, FilesAnswer, FilesQuestion, PlanFilesState } from './planFiles.ts'
import type { PlanFilesOptions } from './planFilesOptions.ts'
import type { Patience, PlanTransfers } from './planTransfers.ts'
import { rememberExport, rememberFile } from './rememberFile.ts'
import { sizeLimitOf } from './sizeLimitOf.ts'

/** What the window shows of the deeds, and what it knows of the file. */
export interface FilesDesk {
  ask(question: FilesQuestion): Promise<FilesAnswer>
  setBusy(busy: PlanFilesState['busy']): void
  /** The open plan belongs to this file. */
  showLink(fileName: string): void
  follow(): Promise<void>
  loadRecent(): Promise<void>
}

/** Reading shorter than this shows nothing. */
const patienceMs = 300

/** Reading and writing files; fetched when the first comes or goes. */
export class FileDeeds {
  readonly #options: PlanFilesOptions
  readonly #desk: FilesDesk
  #reading: AbortController | null = null

  constructor(options: PlanFilesOptions, desk: FilesDesk) {
    this.#options = options
    this.#desk = desk
  }

  async exportAll(): Promise<void> {
    return (await this.#transfers()).exportAll()
  }

  /** Many plans at once: fetched when they come or go. */
  async #transfers(): Promise<PlanTransfers> {
    const { createPlanTransfers } = await import('./planTransfers.ts')
    return createPlanTransfers({
      ...this.#options,
      ask: (question) => this.#desk.ask(question),
      patiently: (deed, fileName, work) => this.#patiently(deed, fileName, work),
    })
  }

  cancel(): void {
    this.#reading?.abort()
  }

  async openGiven(opened: Result<OpenedFile, FileError>): Promise<void> {
    if (!opened.ok) {
      void this.#desk.loadRecent()
      return this.#sayFailed('open', opened.error)
    }
    await this.#open(opened.value.bytes, opened.value.name, opened.value.handle)
    await this.#desk.loadRecent()
  }

  async openDropped(files: readonly File[]): Promise<void> {
    const [file] = files
    if (!file) return
    if (files.length > 1) return (await this.#transfers()).importDropped(files)
    if (file.size > sizeLimitOf(file.name)) return this.#refuse(file.name, planFileError('too_large'))
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return this.#sayFailed('open', { code: 'io', name: file.name, detail: '' })
    await this.#open(new Uint8Array(bytes), file.name, null)
  }

  /** Writes the linked file; `force` after the user chose to write over a changed one. */
  async save(force: boolean): Promise<boolean> {
    const { desktop, library } = this.#options
    const plan = library.getState().open?.getState().plan
    if (!plan) return false
    if (!(await desktop.linkedFile(plan.planId))) return this.saveAs(true)
    const stamped = stampRevision(plan, this.#options.newId<Revision>())
    const saved = await desktop.saveFile({ planId: plan.planId, bytes: planBytes(stamped), force })
    if (saved.ok) return this.#written(stamped, saved.value, true)
    if (saved.error.code === 'changed_on_disk') {
      const answer = await this.#desk.ask({ kind: 'changed_on_disk', fileName: saved.error.name })
      if (answer === 'overwrite') return this.save(true)
      return answer === 'save_as' ? this.saveAs(true) : false
    }
    return this.#offerAgain(saved.error, () => this.save(force))
  }

  /** Asks where to write; with `link` the plan belongs to that file from now on. */
  async saveAs(link: boolean): Promise<boolean> {
    const { desktop, library, newId } = this.#options
    const plan = library.getState().open?.getState().plan
    if (!plan) return false
    const stamped = stampRevision(plan, newId<Revision>())
    const request = { planId: plan.planId, suggestedName: plan.meta.name, bytes: planBytes(stamped), link }
    const saved = await desktop.saveFileAs(request)
    if (saved.ok) return this.#written(stamped, saved.value, link)
    return this.#offerAgain(saved.error, () => this.saveAs(link))
  }

  async #offerAgain(error: FileError, again: () => Promise<boolean>): Promise<boolean> {
    if (error.code === 'cancelled') return false
    const answer = await this.#desk.ask({ kind: 'failed', during: 'save', error })
    if (answer === 'retry') return again()
    return answer === 'save_as' ? this.saveAs(true) : false
  }

  /** The plan learns which revision was written; edits made meanwhile count as newer than the file. */
  #written(stamped: Plan, { name }: SavedFile, link: boolean): boolean {
    const { library, session } = this.#options
    const document = library.getState().open
    if (document?.getState().plan.planId === stamped.planId) {
      document.stamp((plan) => (link ? rememberFile(plan, stamped) : rememberExport(plan, stamped)))
    }
    if (link) this.#desk.showLink(name)
    session.toast({ label: { key: 'fileSaved', values: { name } } })
    void this.#desk.loadRecent()
    return true
  }

  async #open(bytes: Uint8Array, fileName: string, handle: FileHandle | null): Promise<void> {
    if (looksLikeZip(bytes)) return (await this.#transfers()).importArchive(bytes, fileName)
    const outcome = await this.#patiently('open', fileName, (patience) =>
      this.#options.parseFile(bytes, patience),
    )
    if (outcome.kind === 'cancelled') return
    if (outcome.kind === 'broke') {
      return this.#sayFailed('open', { code: 'io', name: fileName, detail: outcome.detail })
    }
    if (!outcome.result.ok) return this.#refuse(fileName, outcome.result.error)
    const { library, desktop, session, now, newId } = this.#options
    const end = await openPlanFile(outcome.result.value.plan, {
      fileName,
      handle,
      library,
      desktop,
      now,
      newId,
      ask: (question) => this.#desk.ask(question),
      arrive: () => session.go('canvas'),
    })
    await this.#desk.follow()
    if (end.kind === 'failed') {
      return this.#sayFailed('open', { code: 'io', name: fileName, detail: end.detail })
    }
    if (end.kind !== 'opened') return
    session.toast({ label: { key: end.key, values: { name: end.name } }, undo: end.undo })
  }

  async #patiently<T>(
    deed: BusyDeed,
    fileName: string,
    work: (patience: Patience) => Promise<T>,
  ): Promise<T> {
    const reading = new AbortController()
    this.#reading = reading
    let fraction = 0
    let isShown = false
    const show = () => {
      isShown = true
      this.#desk.setBusy({ deed, fileName, fraction })
    }
    const stopWaiting = this.#options.schedule(show, patienceMs)
    const onProgress = (now: number) => {
      fraction = now
      if (isShown) show()
    }
    const outcome = await work({ signal: reading.signal, onProgress })
    stopWaiting()
    this.#reading = null
    this.#desk.setBusy(null)
    return outcome
  }

  async #refuse(fileName: string, error: PlanFileError): Promise<void> {
    await this.#desk.ask({ kind: 'refused', fileName, problems: fileProblems(error) })
  }

  async #sayFailed(during: 'open' | 'save', error: FileError): Promise<void> {
    if (error.code !== 'cancelled') await this.#desk.ask({ kind: 'failed', during, error })
  }
}
