import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CopyInfo, CopyReason } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { applyEdit } from '#shared/model/plan/applyEdit.ts'
import { createPlan, defaultMeta } from '#shared/model/plan/createPlan.ts'
import type { Screen } from './sessionStore.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { openDatabase } from '#renderer/storage/openDatabase.ts'
import { keepVersion, listPlans, markTrashed, writePlan } from '#renderer/storage/planStore.ts'
import { createCopyWriter, type CopyKeeper } from './copyKeeper.ts'
import type { DocumentStore } from './documentStore.ts'
import { emptyTrash } from './emptyTrash.ts'
import { findLostPlans } from './findLostPlans.ts'
import { notFound, storageFailure } from './libraryError.ts'
import type { LibraryEntry, LibraryError, LibraryState, LibraryStore, MergeOutcome } from './libraryStore.ts'
import { openDocument, type OpenDocument } from './openDocument.ts'
import { planBytes } from './planBytes.ts'
import type { ReadForFileOptions } from './readForFile.ts'
import { readStoredPlan } from './readStoredPlan.ts'
import type { LibraryOptions } from './libraryOptions.ts'
import { toEntry } from './toEntry.ts'

type Outcome<T> = Promise<Result<T, LibraryError>>

const notSaved = storageFailure({ code: 'unknown', detail: 'open plan not saved' })

/** Screens that a new plan shows when they are asked for: one switch away. [experience, Behaviour] */
const laterScreens: readonly Screen[] = ['experiments', 'funnel']

/** The library over the real store: one plan is open at a time. */
export function createLibraryStore(options: LibraryOptions): LibraryStore {
  const library = new Library(options)
  return {
    ...library.store,
    load: () => library.load(),
    createPlan: (name, meta) => library.create(name, meta),
    openPlan: (planId) => library.inTurn(() => library.open(planId)),
    closePlan: () => library.inTurn(() => library.close()),
    renamePlan: (planId, name) => library.inTurn(() => library.rename(planId, name)),
    duplicatePlan: (planId) => library.inTurn(() => library.duplicate(planId)),
    trashPlan: (planId) => library.inTurn(() => library.trash(planId)),
    restorePlan: (planId) => library.inTurn(() => library.untrash(planId)),
    addPlan: (plan) => library.inTurn(() => library.add(plan)),
    mergePlan: (plan) => library.inTurn(() => library.merge(plan)),
    refresh: () => library.inTurn(() => library.list()),
    readForFile: (planId, remember) => library.inTurn(() => library.readForFile(planId, remember)),
    keepVersion: async (version) => {
      const kept = await keepVersion(options.database, version)
      return kept.ok ? kept : storageFailure(kept.error)
    },
    copyOpenPlan: (reason) => library.keeper?.write(reason) ?? Promise.resolve(true),
    restoreCopy: (planId) => library.inTurn(() => library.restoreCopy(planId)),
    declineCopy: (planId) => library.declineCopy(planId),
  }
}

class Library {
  readonly store: StoreApi<LibraryState>
  keeper: CopyKeeper | null = null
  readonly #options: LibraryOptions
  readonly #writeCopy: ReturnType<typeof createCopyWriter>
  #copies = new Map<string, CopyInfo>()
  #offered = new Map<string, CopyInfo>()
  /** When a plan was last written in this session: of one from a file later than its last edit. */
  readonly #writtenAt = new Map<string, string>()
  /** Written by a merge, not shown yet: a thousand plans coming in are one change of the list. */
  readonly #unlisted: LibraryEntry[] = []
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: LibraryOptions) {
    this.#options = options
    this.#writeCopy = createCopyWriter(options.desktop, planBytes)
    this.store = createStore<LibraryState>(() => ({
      status: 'loading',
      failure: null,
      offers: [],
      persisted: null,
      entries: [],
      open: null,
    }))
  }

  /** One after the other, so that two clicks never open two plans. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => null)
    return result
  }

  async load(): Promise<void> {
    const { database, desktop, persist } = this.#options
    this.store.setState({ status: 'loading', failure: null })
    const [opened, copies] = await Promise.all([openDatabase(database), desktop.listCopies()])
    if (!opened.ok) return this.#fail(storageFailure(opened.error).error)
    const listed = await listPlans(database)
    if (!listed.ok) return this.#fail(storageFailure(listed.error).error)
    this.#copies = new Map(copies.map((copy) => [copy.planId, copy]))
    const offers = findLostPlans(copies, listed.value)
    const isOffered = new Set<string>(offers.map(({ planId }) => planId))
    this.#offered = new Map(
      copies.filter(({ planId }) => isOffered.has(planId)).map((copy) => [copy.planId, copy]),
    )
    // Offers come with the list, so that nobody opens an older plan before knowing of them.
    this.store.setState({ status: 'ready', entries: listed.value.map(toEntry), offers })
    if (await emptyTrash(listed.value, this.#options)) await this.list()
    this.store.setState({ persisted: await persist() })
  }

  async create(name: string, fields: Partial<PlanMeta> = {}): Outcome<PlanId> {
    const { now, newId, startMeta } = this.#options
    const meta = { ...defaultMeta, hiddenScreens: laterScreens, ...(await startMeta?.()), ...fields }
    const plan = createPlan({ planId: newId<PlanId>(), meta, now: now() })
    return this.add(updateMeta(plan, { name }))
  }

  /** Stores a whole plan under its id, new or in the place of what is there. */
  async add(plan: Plan): Outcome<PlanId> {
    const written = await this.#write(null, plan)
    return written.ok ? ok(plan.planId) : storageFailure(written.error)
  }

  async open(planId: PlanId): Outcome<DocumentStore> {
    const current = this.store.getState().open
    if (current?.getState().plan.planId === planId) return ok(current)
    const opened = await this.#read(planId)
    if (!opened.ok) return opened
    const { document, keeper } = opened.value
    if (current && !(await current.close())) {
      keeper.stop()
      return notSaved
    }
    // The one comes as the other goes: between them nobody sees the list of plans.
    const left = this.keeper
    this.keeper = keeper
    this.store.setState({ open: document })
    // Whoever opened it goes on at once; only the next deed of the library waits for the copy.
    this.#turn = Promise.all([this.#turn, left?.write('close')])
    return ok(document)
  }

  async #read(planId: PlanId): Outcome<OpenDocument> {
    const { database, desktop, now, schedule } = this.#options
    const offered = this.#offered.get(planId)
    // Opened in spite of the offer: later copies may push the offered one out, so it is kept here too.
    if (offered) {
      const { keepCopyAsVersion } = await import('./restorePlanCopy.ts')
      await keepCopyAsVersion(offered, { database, desktop, now: now() })
    }
    return openDocument(planId, {
      database,
      now,
      schedule,
      writtenAt: this.#writtenAt.get(planId) ?? null,
      copiedRev: () => this.#copies.get(planId)?.rev ?? null,
      write: (stored, plan) => this.#write(stored, plan),
      writeCopy: (plan, reason, bytes) => this.#copy(plan, reason, bytes),
    })
  }

  async close(): Promise<boolean> {
    const { open } = this.store.getState()
    if (!open) return true
    if (!(await open.close())) return false
    await this.keeper?.write('close')
    this.keeper = null
    this.store.setState({ open: null })
    return true
  }

  async rename(planId: PlanId, name: string): Outcome<null> {
    const { open } = this.store.getState()
    if (open?.getState().plan.planId === planId) {
      open.commit({ label: { key: 'renamePlan', values: { name } } }, (plan) => updateMeta(plan, { name }))
      return ok(null)
    }
    const read = await readStoredPlan(this.#options.database, planId)
    if (!read.ok) return read
    const { plan } = read.value
    const written = await this.#write(plan, applyEdit(plan, updateMeta(plan, { name }), this.#options.now()))
    return written.ok ? ok(null) : storageFailure(written.error)
  }

  async duplicate(planId: PlanId): Outcome<PlanId> {
    const { open, entries } = this.store.getState()
    if (this.#isOpen(planId)) await open?.flush()
    const { copyStoredPlan } = await import('./copyStoredPlan.ts')
    const copy = await copyStoredPlan(planId, {
      ...this.#options,
      taken: entries.map(({ summary }) => summary.name),
    })
    return copy.ok ? this.add(copy.value) : copy
  }

  async trash(planId: PlanId): Outcome<null> {
    const { database, now } = this.#options
    if (this.#isOpen(planId) && !(await this.close())) return notSaved
    const read = await readStoredPlan(database, planId)
    if (read.ok) await this.#copy(read.value.plan, 'delete')
    return this.#mark(planId, now())
  }

  untrash(planId: PlanId): Outcome<null> {
    return this.#mark(planId, null)
  }

  async merge(theirs: Plan): Outcome<MergeOutcome> {
    if (this.#isOpen(theirs.planId) && !(await this.close())) return notSaved
    const { entries } = this.store.getState()
    const { mergePlan } = await import('./mergePlan.ts')
    return mergePlan(theirs, {
      ...this.#options,
      isTrashed: (planId) => entries.some((each) => each.planId === planId && each.trashedAt !== null),
      takenNames: () => [...entries, ...this.#unlisted].map(({ summary }) => summary.name),
      add: (plan) => this.#write(null, plan, (entry) => this.#unlisted.push(entry)),
      writeCopy: (plan, reason) => this.#copy(plan, reason),
    })
  }

  async readForFile(planId: PlanId, remember: ReadForFileOptions['remember']): Outcome<Plan> {
    const { readForFile } = await import('./readForFile.ts')
    return readForFile(planId, {
      ...this.#options,
      open: this.#isOpen(planId) ? this.store.getState().open : null,
      write: (stored, plan) => this.#write(stored, plan),
      remember,
    })
  }

  async restoreCopy(planId: PlanId): Outcome<null> {
    const { database, desktop, now, newId } = this.#options
    const copy = this.#offered.get(planId)
    if (!copy) return notFound(planId)
    if (this.#isOpen(planId) && !(await this.close())) return notSaved
    const { restorePlanCopy } = await import('./restorePlanCopy.ts')
    const restored = await restorePlanCopy(copy, { database, desktop, now: now(), entryId: newId() })
    if (!restored.ok) return restored
    this.#withdrawOffer(planId)
    await this.list()
    return ok(null)
  }

  async declineCopy(planId: PlanId): Promise<void> {
    const copy = this.#offered.get(planId)
    if (copy) await this.#options.desktop.settleCopy({ planId, rev: copy.rev })
    this.#withdrawOffer(planId)
  }

  #isOpen(planId: PlanId): boolean {
    return this.store.getState().open?.getState().plan.planId === planId
  }

  async #write(stored: Plan | null, plan: Plan, list = (entry: LibraryEntry) => this.#putEntry(entry)) {
    const { database, now } = this.#options
    const written = await writePlan(database, stored, plan)
    if (!written.ok) return written
    this.#writtenAt.set(plan.planId, now())
    list(toEntry(written.value))
    return written
  }

  async #copy(plan: Plan, reason: CopyReason, bytes?: Uint8Array): Promise<boolean> {
    const info = await this.#writeCopy(plan, reason, bytes)
    if (info) this.#copies.set(plan.planId, info)
    return info !== null
  }

  async #mark(planId: PlanId, at: string | null): Outcome<null> {
    const marked = await markTrashed(this.#options.database, planId, at)
    if (!marked.ok) return storageFailure(marked.error)
    if (!marked.value) return notFound(planId)
    await this.list()
    return ok(null)
  }

  async list(): Promise<void> {
    const listed = await listPlans(this.#options.database)
    this.#unlisted.length = 0
    if (listed.ok) this.store.setState({ entries: listed.value.map(toEntry) })
  }

  #putEntry(entry: LibraryEntry): void {
    const { entries } = this.store.getState()
    const known = entries.some(({ planId }) => planId === entry.planId)
    const next = entries.map((each) => (each.planId === entry.planId ? entry : each))
    this.store.setState({ entries: known ? next : [...entries, entry] })
  }

  #withdrawOffer(planId: PlanId): void {
    this.#offered.delete(planId)
    const { offers } = this.store.getState()
    this.store.setState({ offers: offers.filter((offer) => offer.planId !== planId) })
  }

  #fail(failure: LibraryError): void {
    this.store.setState({ status: 'failed', failure })
  }
}
