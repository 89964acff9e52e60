import { useRef } from 'react'
import { useStore } from 'zustand'
import { isSameData } from '#shared/lib/isSameData.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useDocument } from '#renderer/state/DocumentProvider.tsx'

type Records = Pick<Plan, 'records'>

interface Kept<T> {
  readonly records: Plan['records']
  readonly select: (plan: Records) => T
  readonly value: T
}

/** Derived from the records by a `select` that stays the same: the very same object as long as it says the same. */
export function useKept<T>(select: (plan: Records) => T): T {
  const last = useRef<Kept<T> | null>(null)
  return useStore(useDocument(), ({ plan: { records } }) => {
    const before = last.current
    if (before?.records === records && before.select === select) return before.value
    const next = select({ records })
    const value = before !== null && isSameData(before.value, next) ? before.value : next
    last.current = { records, select, value }
    return value
  })
}
