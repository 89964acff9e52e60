import { useMemo } from 'react'
import { useDocument } from './DocumentProvider.tsx'
import type { DocumentStore } from './documentStore.ts'
import type { SessionStore } from './sessionStore.ts'
import { useStores } from './StoresProvider.tsx'

/** What the deeds of a screen work on. */
export interface Desk {
  readonly document: DocumentStore
  readonly session: SessionStore
}

export function useDesk(): Desk {
  const document = useDocument()
  const { session } = useStores()
  return useMemo(() => ({ document, session }), [document, session])
}
