import { useMemo, useRef } from 'react'
import { splitIntoChunks } from './splitIntoChunks.ts'

/** A long list in chunks that stay the same while their members do. */
export function useChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const before = useRef<readonly (readonly Item[])[]>([])
  return useMemo(() => {
    before.current = splitIntoChunks(items, size, before.current)
    return before.current
  }, [items, size])
}
