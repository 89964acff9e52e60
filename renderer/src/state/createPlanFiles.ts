import { createStore, type StoreApi } from 'zustand/vanilla'
import { changedSinceRevision } from '#shared/model/plan/revisions.ts'
import type { FileDeeds, FilesDesk } from './FileDeeds.ts'
import type { FilesAnswer, FilesQuestion, PlanFiles, PlanFilesState } from './planFiles.ts'
import type { PlanFilesOptions } from './planFilesOptions.ts'

/** Opening and saving files over the library (product §1 "Plans and files"). */
export function createPlanFiles(options: PlanFilesOptions): PlanFiles {
  const files = new Files(options)
  return {
    ...files.store,
    openFile: async () => {
      const opened = await options.desktop.openFile()
      await files.inTurn((deeds) => deeds.openGiven(opened))
    },
    openRecent: async (handle) => {
      const opened = await options.desktop.readFile(handle)
      await files.inTurn((deeds) => deeds.openGiven(opened))
    },
    openGiven: (opened) => files.inTurn((deeds) => deeds.openGiven(opened)),
    openDropped: (dropped) => files.inTurn((deeds) => deeds.openDropped(dropped)),
    importArchive: async () => {
      const opened = await options.desktop.openArchive()
      await files.inTurn((deeds) => deeds.openGiven(opened))
    },
    exportAll: () => files.inTurn((deeds) => deeds.exportAll()),
    loadRecent: () => files.loadRecent(),
    save: async () => (await files.deeds()).save(false),
    saveAs: async () => (await files.deeds()).saveAs(true),
    exportNow: async () => (await files.deeds()).saveAs(false),
    answer: (answer) => files.answer(answer),
    cancel: () => void files.deeds().then((deeds) => deeds.cancel()),
  }
}

/** What the window shows of files all the time; the deeds are fetched when the first is asked for. */
class Files implements FilesDesk {
  readonly store: StoreApi<PlanFilesState>
  readonly #options: PlanFilesOptions
  #answered: ((answer: FilesAnswer) => void) | null = null
  #opening: Promise<void> | null = null
  #deeds: Promise<FileDeeds> | null = null
  #unfollow = () => {}

  constructor(options: PlanFilesOptions) {
    this.#options = options
    this.store = createStore<PlanFilesState>(() => ({ question: null, busy: null, link: null, recent: [] }))
    options.library.subscribe((state, before) => {
      if (state.open === before.open) return
      if (before.open) options.session.leavePlan()
      void this.follow()
    })
  }

  deeds(): Promise<FileDeeds> {
    this.#deeds ??= import('./FileDeeds.ts').then(({ FileDeeds }) => new FileDeeds(this.#options, this))
    return this.#deeds
  }

  /** One file after the other, so that of several given at once none is lost; the first begins at once. */
  async inTurn(work: (deeds: FileDeeds) => Promise<void>): Promise<void> {
    const open = async () => work(await this.deeds())
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

  setBusy(busy: PlanFilesState['busy']): void {
    this.store.setState({ busy })
  }

  async loadRecent(): Promise<void> {
    this.store.setState({ recent: await this.#options.desktop.recentFiles() })
  }

  /** Keeps `link` true to the open plan and its file. */
  async follow(): Promise<void> {
    const { desktop, library } = this.#options
    this.#unfollow()
    const document = library.getState().open
    this.#unfollow = document?.subscribe(() => this.#refreshOlder()) ?? (() => {})
    if (!document) return this.store.setState({ link: null })
    const linked = await desktop.linkedFile(document.getState().plan.planId)
    if (library.getState().open !== document) return
    if (linked) this.showLink(linked.name)
    else this.store.setState({ link: null })
  }

  showLink(fileName: string): void {
    this.store.setState({ link: { fileName, older: this.#isOlder() } })
  }

  #refreshOlder(): void {
    const { link } = this.store.getState()
    if (link && link.older !== this.#isOlder()) this.showLink(link.fileName)
  }

  #isOlder(): boolean {
    const plan = this.#options.library.getState().open?.getState().plan
    return plan !== undefined && changedSinceRevision(plan.trail)
  }

  ask(question: FilesQuestion): Promise<FilesAnswer> {
    this.#answered?.('cancel')
    return new Promise((resolve) => {
      this.#answered = resolve
      this.store.setState({ question })
    })
  }
}
