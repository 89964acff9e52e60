import { type Adapters } from './adapter.ts'

/** Posteriors and what they say of two and more variations; at most five lines a method. */
export const bayesAdapters: Adapters = {}
