import { useDocument } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import type { Desk } from './editCells.ts'

export function useDesk(): Desk {
  return { document: useDocument(), session: useStores().session }
}
