import * as z from 'zod/mini'
import type { DescribePlan } from './copyIndex.ts'

const head = z.object({
  rev: z.number().check(z.int()),
  meta: z.object({ name: z.string() }),
})

/** Revision and name of a plan's file, without reading its records; null when it is none. */
export const describePlan: DescribePlan = (bytes) => {
  try {
    const parsed = head.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return parsed.success ? { rev: parsed.data.rev, name: parsed.data.meta.name } : null
  } catch {
    return null
  }
}
