import { useState } from 'react'
import type { Result } from '#shared/lib/result.ts'
import type { BadCell, BadCells, Cells } from '#shared/model/funnel/readCounts.ts'
import { useLanguage } from '#renderer/i18n/useText.ts'

/** A pasted text is read and taken whole, or refused with every bad cell. Its reader is fetched the first time. */
export function usePaste() {
  const language = useLanguage()
  const [refused, setRefused] = useState<readonly BadCell[]>([])
  const paste = <Value>(
    text: string,
    read: (cells: Cells) => Result<Value, BadCells>,
    take: (value: Value) => readonly BadCell[] | null,
  ) =>
    void import('./grid/splitPaste.ts').then(({ splitPaste }) => {
      const found = read(splitPaste(text, language))
      setRefused((found.ok ? take(found.value) : found.error.cells) ?? [])
    })
  return { refused, paste, forget: () => setRefused([]) }
}
