import { createExample } from '#shared/catalog/examples/createExample.ts'
import { examplePlanId, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import { isUntouched, resetExample } from '#shared/catalog/examples/resetExample.ts'
import { languages, type Language } from '#shared/ipc/preferences.ts'
import type { Result } from '#shared/lib/result.ts'
import { applyEdit } from '#shared/model/plan/applyEdit.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { exampleFiles } from '#renderer/i18n/exampleFiles.ts'
import type { DocumentStore } from './documentStore.ts'
import type { LibraryError, LibraryStore } from './libraryStore.ts'

/** An example as new, in the words and the money of a language. */
async function readExample(id: ExampleId, language: Language, now: string): Promise<Plan> {
  const { texts } = await exampleFiles[language]()
  return createExample({ id, texts, language, now })
}

interface OpenExampleOptions {
  readonly id: ExampleId
  readonly library: LibraryStore
  readonly language: Language
  /** ISO time. */
  readonly now: string
}

/**
 * Opens a worked example: as new in the given language, unless the user has made it different: then as it
 * is. The open plan is closed as the example comes; in between nothing else is seen.
 */
export async function openExample({
  id,
  library,
  language,
  now,
}: OpenExampleOptions): Promise<Result<DocumentStore, LibraryError>> {
  const planId = examplePlanId(id)
  const known = library.getState().entries.find((entry) => entry.planId === planId)
  const fresh = await readExample(id, language, now)
  if (!known) {
    const added = await library.addPlan(fresh)
    return added.ok ? library.openPlan(planId) : added
  }
  const asNew = await Promise.all(languages.map((each) => readExample(id, each, now)))
  if (known.trashedAt !== null) await library.restorePlan(planId)
  const opened = await library.openPlan(planId)
  if (!opened.ok) return opened
  const document = opened.value
  if (isUntouched(document.getState().plan, asNew)) {
    document.stamp((plan) => applyEdit(plan, resetExample(plan, fresh), now))
  }
  return opened
}

interface RenewOptions extends Omit<OpenExampleOptions, 'library'> {
  readonly document: DocumentStore
}

/** Puts the open example back as new, as one undoable step; false when it was so already. */
export async function renewExample({ id, document, language, now }: RenewOptions): Promise<boolean> {
  const fresh = await readExample(id, language, now)
  const before = document.getState().plan
  document.commit({ label: { key: 'resetExample' } }, (plan) => resetExample(plan, fresh))
  return document.getState().plan !== before
}
