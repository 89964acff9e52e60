import { createStore, type StoreApi } from 'zustand/vanilla'
import { looksLikeZip } from '#shared/file/zipDirectory.ts'
import type { PlanFileError } from '#shared/file/planFileError.ts'
import { planFileError } from '#shared/file/planFileError.ts'
import type { DesktopApi, FileError, FileHandle, OpenedFile, SavedFile } from '#shared/ipc/contract.ts'
import type { Revision } from '#shared/lib/ids.ts'
import type { Result } from '#shared/lib/result.ts'
import { changedSinceRevision, stampRevision } from '#shared/model/plan/revisions.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { Schedule } from '#renderer/platform/schedule.ts'
import type { ArchiveDesk } from '#renderer/workers/archiveMessages.ts'
import type { ParseFile } from '#renderer/workers/parseFile.ts'
import { fileProblems } from './fileProblems.ts'
import type { LibraryStore } from './libraryStore.ts'
import { planBytes } from './planBytes.ts'
import type { BusyDeed, FilesAnswer, FilesQuestion, PlanFiles, PlanFilesState } from './planFiles.ts'
import type { Patience, PlanTransfers } from './planTransfers.ts'
import { rememberExport, rememberFile } from './rememberFile.ts'
import type { SessionStore } from './sessionStore.ts'
import { sizeLimitOf } from './sizeLimitOf.ts'

export interface PlanFilesOptions {
  readonly desktop: Pick<
    DesktopApi,
    | 'openFile'
    | 'readFile'
    | 'saveFile'
    | 'saveFileAs'
    | 'linkFile'
    | 'linkedFile'
    | 'writeCopy'
    | 'openArchive'
    | 'saveArchive'
    | 'recentFiles'
  >
  readonly library: LibraryStore
  readonly session: SessionStore
  readonly parseFile: ParseFile
  readonly openArchiveDesk: () => ArchiveDesk
  readonly now: () => string
  readonly newId: <Id extends string>() => Id
  readonly schedule: Schedule
}

/** Opening and saving files over the library (product §1 "Plans and files"). */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  const files = new Files(options)
  return {
    ...files.store,
    openFile: async () => {
      const opened = await options.desktop.openFile()
      await files.inTurn(() => files.openGiven(opened))
    },
    openRecent: async (handle) => {
      const opened = await options.desktop.readFile(handle)
      await files.inTurn(() => files.openGiven(opened))
    },
    openGiven: (opened) => files.inTurn(() => files.openGiven(opened)),
    openDropped: (dropped) => files.inTurn(() => files.openDropped(dropped)),
    importArchive: async () => {
      const opened = await options.desktop.openArchive()
      await files.inTurn(() => files.openGiven(opened))
    },
    exportAll: () => files.inTurn(async () => (await files.transfers()).exportAll()),
    loadRecent: () => files.loadRecent(),
    save: () => files.save(false),
    saveAs: () => files.saveAs(true),
    exportNow: () => files.saveAs(false),
    answer: (answer) => files.answer(answer),
    cancel: () => files.cancel(),
  }
}

/** Reading shorter than this shows nothing. */
const patienceMs = 300

class Files {
  readonly store: StoreApi<PlanFilesState>
  readonly #options: PlanFilesOptions
  #answered: ((answer: FilesAnswer) => void) | null = null
  #reading: AbortController | null = null
  #opening: Promise<void> | null = null
  #unfollow = () => {}

  constructor(options: PlanFilesOptions) {
    this.#options = options
    this.store = createStore<PlanFilesState>(() => ({ question: null, busy: null, link: null, recent: [] }))
    options.library.subscribe((state, before) => {
      if (state.open === before.open) return
      if (before.open) options.session.leavePlan()
      void this.#follow()
    })
  }

  /** Many plans at once: fetched when they come or go. */
  async transfers(): Promise<PlanTransfers> {
    const { createPlanTransfers } = await import('./planTransfers.ts')
    return createPlanTransfers({
      ...this.#options,
      ask: (question) => this.#ask(question),
      patiently: (deed, fileName, work) => this.#patiently(deed, fileName, work),
    })
  }

  /** One file after the other, so that of several given at once none is lost; the first begins at once. */
  async inTurn(open: () => Promise<void>): Promise<void> {
    const turn = this.#opening ? this.#opening.then(open, open) : open()
    this.#opening = turn
    try {
      await turn
    } finally {
      if (this.#opening === turn) this.#opening = null
    }
  }

  answer(answer: FilesAnswer): void {
    const answered = this.#answered
    this.#answered = null
    this.store.setState({ question: null })
    answered?.(answer)
  }

  cancel(): void {
    this.#reading?.abort()
  }

  async openGiven(opened: Result<OpenedFile, FileError>): Promise<void> {
    if (!opened.ok) {
      void this.loadRecent()
      return this.#sayFailed('open', opened.error)
    }
    await this.#open(opened.value.bytes, opened.value.name, opened.value.handle)
    await this.loadRecent()
  }

  async loadRecent(): Promise<void> {
    this.store.setState({ recent: await this.#options.desktop.recentFiles() })
  }

  async openDropped(files: readonly File[]): Promise<void> {
    const [file] = files
    if (!file) return
    if (files.length > 1) return (await this.transfers()).importDropped(files)
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
      const answer = await this.#ask({ kind: 'changed_on_disk', fileName: saved.error.name })
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
    const answer = await this.#ask({ kind: 'failed', during: 'save', error })
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
    if (link) this.#showLink(name)
    session.toast({ label: { key: 'fileSaved', values: { name } } })
    void this.loadRecent()
    return true
  }

  async #open(bytes: Uint8Array, fileName: string, handle: FileHandle | null): Promise<void> {
    if (looksLikeZip(bytes)) return (await this.transfers()).importArchive(bytes, fileName)
    const outcome = await this.#patiently('open', fileName, (patience) =>
      this.#options.parseFile(bytes, patience),
    )
    if (outcome.kind === 'cancelled') return
    if (outcome.kind === 'broke') {
      return this.#sayFailed('open', { code: 'io', name: fileName, detail: outcome.detail })
    }
    if (!outcome.result.ok) return this.#refuse(fileName, outcome.result.error)
    const { library, desktop, session, now, newId } = this.#options
    const { openPlanFile } = await import('./openPlanFile.ts')
    const end = await openPlanFile(outcome.result.value.plan, {
      fileName,
      handle,
      library,
      desktop,
      now,
      newId,
      ask: (question) => this.#ask(question),
      arrive: () => session.go('canvas'),
    })
    await this.#follow()
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
      this.store.setState({ busy: { deed, fileName, fraction } })
    }
    const stopWaiting = this.#options.schedule(show, patienceMs)
    const onProgress = (now: number) => {
      fraction = now
      if (isShown) show()
    }
    const outcome = await work({ signal: reading.signal, onProgress })
    stopWaiting()
    this.#reading = null
    this.store.setState({ busy: null })
    return outcome
  }

  /** Keeps `link` true to the open plan and its file. */
  async #follow(): Promise<void> {
    const { desktop, library } = this.#options
    this.#unfollow()
    const document = library.getState().open
    this.#unfollow = document?.subscribe(() => this.#refreshOlder()) ?? (() => {})
    if (!document) return this.store.setState({ link: null })
    const linked = await desktop.linkedFile(document.getState().plan.planId)
    if (library.getState().open !== document) return
    if (linked) this.#showLink(linked.name)
    else this.store.setState({ link: null })
  }

  #showLink(fileName: string): void {
    this.store.setState({ link: { fileName, older: this.#isOlder() } })
  }

  #refreshOlder(): void {
    const { link } = this.store.getState()
    if (link && link.older !== this.#isOlder()) this.#showLink(link.fileName)
  }

  #isOlder(): boolean {
    const plan = this.#options.library.getState().open?.getState().plan
    return plan !== undefined && changedSinceRevision(plan.trail)
  }

  #ask(question: FilesQuestion): Promise<FilesAnswer> {
    this.#answered?.('cancel')
    return new Promise((resolve) => {
      this.#answered = resolve
      this.store.setState({ question })
    })
  }

  async #refuse(fileName: string, error: PlanFileError): Promise<void> {
    await this.#ask({ kind: 'refused', fileName, problems: fileProblems(error) })
  }

  async #sayFailed(during: 'open' | 'save', error: FileError): Promise<void> {
    if (error.code !== 'cancelled') await this.#ask({ kind: 'failed', during, error })
  }
}
