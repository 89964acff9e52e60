import type { CloseAnswer } from '#shared/ipc/contract.ts'
import type { LibraryStore } from './libraryStore.ts'
import type { PreferencesStore } from './preferencesStore.ts'

/** What main is told before the window closes: all durable and copied, or what is not. */
export async function prepareClosing(
  library: LibraryStore,
  preferences: Pick<PreferencesStore, 'kept'>,
): Promise<CloseAnswer> {
  await preferences.kept()
  const document = library.getState().open
  if (!document) return { kind: 'saved' }
  if (await document.flush()) {
    await library.copyOpenPlan('close')
    return { kind: 'saved' }
  }
  await library.copyOpenPlan('save_failed')
  const { plan, save } = document.getState()
  const { pending, code } = save.kind === 'failed' ? save : { pending: 1, code: 'unknown' as const }
  return { kind: 'failed', planName: plan.meta.name, changes: pending, code }
}
