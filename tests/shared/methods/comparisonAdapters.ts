import { type Adapters } from './adapter.ts'

/** Tests and intervals of two and more variations; at most five lines a method. */
export const comparisonAdapters: Adapters = {}
